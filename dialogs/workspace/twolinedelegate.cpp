// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/workspace/twolinedelegate.h"

#include "views/common/avatarpainter.h"
#include "views/common/icons.h"
#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QApplication>
#include <QPainter>

namespace {

/// Paints the picture at the left and returns where the text starts.
int paintTwoLinePicture(QPainter *painter, const QRect &row, const QModelIndex &index, const QPalette &palette)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    const int left = row.left() + metrics.space12();
    const QString person = index.data(TwoLineDelegate::PersonRole).toString();
    const QString iconName = index.data(TwoLineDelegate::IconRole).toString();
    if (!person.isEmpty()) {
        const int side = metrics.px(28);
        paintAvatar(painter, QRect(left, row.top(), side, row.height()), index.data(Qt::DisplayRole).toString(), person,
                    side, palette);
        return left + side + metrics.space12();
    }
    if (!iconName.isEmpty()) {
        const int side = metrics.icon();
        icon(iconName).paint(painter, QRect(left, row.top() + (row.height() - side) / 2, side, side));
        return left + side + metrics.space12();
    }
    if (index.data(TwoLineDelegate::StrongRole).isValid()) {
        const int dot = metrics.space8();
        if (index.data(TwoLineDelegate::StrongRole).toBool()) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(ThemeColors::of(palette).accent);
            painter->drawEllipse(QRect(left, row.top() + metrics.px(15), dot, dot));
        }
        return left + dot + metrics.space8();
    }
    return left;
}

} // namespace

TwoLineDelegate::TwoLineDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    const ThemeColors &colors = ThemeColors::of(option.palette);
    QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int left = paintTwoLinePicture(painter, option.rect, index, option.palette);
    const int right = option.rect.right() - metrics.space12();
    const QFont titleFont = index.data(StrongRole).toBool() ? metrics.strongFont() : metrics.bodyFont();
    const QFont smallFont = metrics.secondaryFont();
    const QString second = index.data(SecondLineRole).toString();
    // Places read best with both ends, sentences from their beginning.
    const bool isPlace = !index.data(IconRole).toString().isEmpty();
    const QString remark = index.data(RemarkRole).toString();
    const int titleHeight = QFontMetrics(titleFont).height();
    const int smallHeight = QFontMetrics(smallFont).height();
    const int height = titleHeight + (second.isEmpty() ? 0 : smallHeight);
    int top = option.rect.top() + (option.rect.height() - height) / 2;

    int titleRight = right;
    if (!remark.isEmpty()) {
        const int width = QFontMetrics(smallFont).horizontalAdvance(remark);
        painter->setFont(smallFont);
        painter->setPen(colors.muted);
        painter->drawText(QRect(right - width, top, width + 1, titleHeight), Qt::AlignRight | Qt::AlignVCenter, remark);
        titleRight = right - width - metrics.space12();
    }
    painter->setFont(titleFont);
    painter->setPen(colors.text);
    const QString title =
        QFontMetrics(titleFont).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, titleRight - left);
    painter->drawText(QRect(left, top, titleRight - left, titleHeight), Qt::AlignLeft | Qt::AlignVCenter, title);
    top += titleHeight;
    if (!second.isEmpty()) {
        painter->setFont(smallFont);
        painter->setPen(index.data(TroubleRole).toBool() ? colors.warning : colors.muted);
        painter->drawText(
            QRect(left, top, right - left, smallHeight), Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(smallFont).elidedText(second, isPlace ? Qt::ElideMiddle : Qt::ElideRight, right - left));
    }
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    const ThemeMetrics metrics = ThemeMetrics::of();
    const bool two = !index.data(SecondLineRole).toString().isEmpty();
    return {metrics.px(160), two ? metrics.px(48) : metrics.px(36)};
}
