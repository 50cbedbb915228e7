// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class RecordPage;

/// The columns of a list by commands: choose, move, fit, widen, freeze. Belongs to the page.
class ColumnsController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnsController)

public:
    explicit ColumnsController(RecordPage &page);

private:
    void move(int by);
    void widen(int designPixels);
    void freeze();
    [[nodiscard]] int column() const; ///< the cursor's; the first one without a cursor; logical

    RecordPage &m_page;
};
