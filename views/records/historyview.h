// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"
#include "models/catalog/historyentry.h"
#include "views/records/recordcontext.h"

#include <QWidget>

class QVBoxLayout;

/// The history of one record, newest first: when and who, then every field with what it was and what it became.
class HistoryView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryView)

public:
    HistoryView(const Entity &entity, const RecordContext &context, QWidget *parent = nullptr);

    void showHistory(const QList<HistoryEntry> &history, const QHash<QString, QString> &labels);
    void clear();
    void setDisplayFormat(const DisplayFormat &format);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addEntry(const HistoryEntry &entry);

    const Entity &m_entity;
    RecordContext m_context;
    QList<HistoryEntry> m_history;
    QHash<QString, QString> m_labels;
    bool m_loaded = false;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout;
};
