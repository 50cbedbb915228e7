// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// Rows of a list with a title, a muted second line, a picture at the left and a remark at the right.
class TwoLineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TwoLineDelegate)

public:
    enum Role {
        SecondLineRole = Qt::UserRole + 1, ///< QString, muted
        RemarkRole,                        ///< QString at the right of the title, muted
        IconRole,                          ///< QString, an icon's name
        PersonRole,                        ///< QString, an id: initials of the title in a circle
        StrongRole,                        ///< bool: title semibold, a dot in accent before it (unread)
        TroubleRole,                       ///< bool: second line in warning (missing)
        IdRole                             ///< whatever the list's owner needs; not shown
    };

    explicit TwoLineDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
