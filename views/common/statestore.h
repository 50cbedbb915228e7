// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QHeaderView;
class QSplitter;
class QWidget;

/// Keeps geometry, header and splitter states under fixed keys. The settings layer implements it.
class StateStore
{
public:
    StateStore() = default;
    virtual ~StateStore() = default;
    StateStore(const StateStore &) = delete;
    StateStore &operator=(const StateStore &) = delete;

    [[nodiscard]] virtual QByteArray state(const QString &key) const = 0; ///< empty: nothing kept
    virtual void setState(const QString &key, const QByteArray &state) = 0;
};

/// Restores now what is kept under `key` and keeps it whenever it changes (a window: when it hides). `store` outlives
/// it.
void rememberGeometry(QWidget *window, StateStore &store, const QString &key);
void rememberHeader(QHeaderView *header, StateStore &store, const QString &key);
void rememberSplitter(QSplitter *splitter, StateStore &store, const QString &key);
