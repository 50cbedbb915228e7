// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class RecordPage;

/// The commands of a page's filters: add one, by the value of the current cell, without it, clear them.
class CellFilterController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CellFilterController)

public:
    /// Belongs to the page.
    explicit CellFilterController(RecordPage &page);

private:
    void addCommands();
    void filterByCell(bool exclude);
    void updateActions();

    RecordPage &m_page;
    QAction *m_byValue = nullptr;
    QAction *m_withoutValue = nullptr;
    QAction *m_clear = nullptr;
};
