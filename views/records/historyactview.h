// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/related/historyact.h"
#include "views/records/historytext.h"

#include <QWidget>

class QBoxLayout;
class QMenu;

/// One act of a history: when, what and who, then every field with what it was and what it became, and the way back.
class HistoryActView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryActView)

public:
    HistoryActView(const HistoryAct &act, const QList<HistoryChange> &changes, const DisplayFormat &format,
                   QWidget *parent = nullptr);

    [[nodiscard]] const HistoryAct &act() const { return m_act; }
    [[nodiscard]] const QList<HistoryChange> &changes() const { return m_changes; }
    /// The list can be shown as it was then.
    void setAsOfAvailable(bool available) { m_asOf = available; }

signals:
    void restoreRequested(const QList<HistoryLine> &lines);
    void asOfRequested(Instant moment);

private:
    void addHead();
    void addChange(const HistoryChange &change);
    void addWords(QBoxLayout *layout, const HistoryChange &change);
    void fillMenu(QMenu *menu);
    [[nodiscard]] QList<HistoryLine> restorableLines() const;

    HistoryAct m_act;
    QList<HistoryChange> m_changes;
    DisplayFormat m_format;
    bool m_asOf = false;
};
