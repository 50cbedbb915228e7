// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

/// Choices side by side in one frame, of which one holds ("All 312 | To review 20 | Imported 251"). Arrow keys move.
class SegmentBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SegmentBar)

public:
    explicit SegmentBar(QWidget *parent = nullptr);

    void addSegment(int id);
    void setText(int id, const QString &text);
    /// -1: none holds.
    void setCurrent(int id);
    [[nodiscard]] int current() const;

signals:
    void chosen(int id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
};
