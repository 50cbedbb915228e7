// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/editing/changecelldelegate.h"

#include "models/editing/changeplanmodel.h"
#include "views/common/icons.h"
#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace {

PlannedCell::State stateOf(const QModelIndex &index)
{
    return static_cast<PlannedCell::State>(index.data(ChangePlanModel::CellStateRole).toInt());
}

} // namespace

ChangeCellDelegate::ChangeCellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void ChangeCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int column = index.data(ChangePlanModel::FieldColumnRole).toInt();
    if (index.column() == 0) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    const ThemeMetrics metrics = ThemeMetrics::of();
    const QRect cell = item.rect.adjusted(metrics.space8(), 0, -metrics.space8(), -1);
    painter->save();
    if (column < 0) {
        paintOutcome(painter, item, cell, index);
    } else {
        paintChange(painter, item, cell, index);
    }
    if (item.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(ThemeColors::of(item.palette).accent, metrics.focusWidth()));
        painter->drawRect(item.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

void ChangeCellDelegate::paintOutcome(QPainter *painter, const QStyleOptionViewItem &option, const QRect &cell,
                                      const QModelIndex &index) const
{
    const ThemeColors &colors = ThemeColors::of(option.palette);
    const PlannedCell::State state = stateOf(index);
    painter->setPen(state == PlannedCell::State::Refused ? colors.danger
                    : state == PlannedCell::State::Changed ? colors.text
                                                           : colors.muted);
    painter->drawText(cell, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, cell.width()));
}

void ChangeCellDelegate::paintChange(QPainter *painter, const QStyleOptionViewItem &option, const QRect &cell,
                                     const QModelIndex &index) const
{
    const ThemeColors &colors = ThemeColors::of(option.palette);
    const ThemeMetrics metrics = ThemeMetrics::of();
    const PlannedCell::State state = stateOf(index);
    const QString before = index.data(ChangePlanModel::BeforeTextRole).toString();
    const int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine;
    if (state == PlannedCell::State::Unchanged) {
        painter->setPen(colors.muted);
        painter->drawText(cell, flags, option.fontMetrics.elidedText(before, Qt::ElideRight, cell.width()));
        return;
    }
    const bool refused = state == PlannedCell::State::Refused;
    if (refused) {
        painter->fillRect(option.rect.adjusted(0, 0, 0, -1), colors.dangerSoft);
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), metrics.focusWidth(), option.rect.height() - 1), colors.danger);
    }
    int x = cell.left();
    const int most = cell.width() * 45 / 100;
    QFont struck = option.font;
    struck.setStrikeOut(true);
    const QString old = option.fontMetrics.elidedText(before, Qt::ElideRight, most);
    if (!old.isEmpty()) {
        painter->setFont(struck);
        painter->setPen(colors.muted);
        painter->drawText(QRect(x, cell.top(), most, cell.height()), flags, old);
        x += std::min(most, option.fontMetrics.horizontalAdvance(old)) + metrics.space4();
    }
    painter->setFont(option.font);
    painter->setPen(colors.muted);
    const QString arrow = QStringLiteral("→");
    painter->drawText(QRect(x, cell.top(), metrics.px(20), cell.height()), flags, arrow);
    x += option.fontMetrics.horizontalAdvance(arrow) + metrics.space4();
    QString after = index.data(ChangePlanModel::AfterTextRole).toString();
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    if (after.isEmpty()) {
        //: What a field has when it has nothing
        after = tr("empty");
        strong.setItalic(true);
    }
    if (state == PlannedCell::State::LeftOut) {
        strong.setStrikeOut(true);
    }
    painter->setFont(strong);
    painter->setPen(refused ? colors.danger : state == PlannedCell::State::LeftOut ? colors.muted : colors.text);
    const QRect rest(x, cell.top(), cell.right() - x, cell.height());
    painter->drawText(rest, flags, QFontMetrics(strong).elidedText(after, Qt::ElideRight, rest.width()));
}

QSize ChangeCellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    return QSize(QStyledItemDelegate::sizeHint(option, index).width() + metrics.space24(), metrics.row());
}
