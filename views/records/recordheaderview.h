// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QSet>

/// The header of a record table: columns can be moved and sorted; those that filter the list bear a mark.
class RecordHeaderView final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordHeaderView)

public:
    explicit RecordHeaderView(QWidget *parent = nullptr);
    void setFilteredFields(const QSet<QString> &fields);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    void paintFilterMark(QPainter *painter, const QRect &section, int logicalIndex) const;

    QSet<QString> m_filtered;
};
