// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/recorddelegate.h"

#include "models/catalog/catalog.h"
#include "models/tables/recordtablemodel.h"
#include "views/common/avatarpainter.h"
#include "views/common/chippainter.h"
#include "views/common/icons.h"
#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"
#include "views/records/cellselection.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <algorithm>
#include <array>

namespace {

/// A state has tones and stands on its ground; any other word has an outline.
ChipStyle chipStyleOf(const Field &field)
{
    const QList<Term> terms = field.vocabulary ? field.vocabulary->terms : QList<Term>();
    const bool toned = std::any_of(terms.cbegin(), terms.cend(), [](const Term &term) { return term.tone != Tone::Neutral; });
    return toned ? ChipStyle::Soft : ChipStyle::Outline;
}

bool isFirstVisualColumn(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    return table == nullptr ? index.column() == 0 : table->horizontalHeader()->visualIndex(index.column()) == 0;
}

} // namespace

RecordDelegate::RecordDelegate(const Entity &entity, const Catalog &catalog, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_entity(entity)
    , m_catalog(catalog)
{
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.state.setFlag(QStyle::State_MouseOver, index.row() == m_hoverRow);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    paintContent(painter, item, index);
    paintEditState(painter, item, index);
    paintCursor(painter, item, index);
}

void RecordDelegate::paintContent(QPainter *painter, QStyleOptionViewItem item, const QModelIndex &index) const
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    const int left = isFirstVisualColumn(item, index) ? metrics.space16() : metrics.space8();
    const QRect cell = item.rect.adjusted(left, 0, -metrics.space8(), -1);
    const Field *field = m_entity.field(index.data(RecordTableModel::FieldNameRole).toString());
    if (index.data(RecordTableModel::LoadingRole).toBool()) {
        paintLoadingBar(painter, cell, index.row(), index.column(), item.palette);
        return;
    }
    if (field == nullptr || item.text.isEmpty()) {
        return;
    }
    if (const QString secondary = index.data(RecordTableModel::SecondaryTextRole).toString(); !secondary.isEmpty()) {
        item.text.chop(secondary.size() + 1);
        paintPair(painter, item, cell, *field, index, secondary);
    } else if (field->type == FieldType::Vocabulary) {
        const auto tone = static_cast<Tone>(index.data(RecordTableModel::ToneRole).toInt());
        paintChip(painter, cell, item.text, tone, item.palette, chipStyleOf(*field));
    } else if (field->type == FieldType::Bool) {
        if (index.data(RecordTableModel::ValueRole).toBool()) {
            icon(QStringLiteral("check"), IconColor::Success)
                .paint(painter, QRect(cell.left(), cell.top(), metrics.icon(), cell.height()));
        }
    } else if (showsPerson(*field)) {
        paintPerson(painter, item, cell, index);
    } else {
        paintText(painter, item, cell, item.text);
    }
}

void RecordDelegate::paintEditState(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant state = index.data(RecordTableModel::EditStateRole);
    if (!state.isValid()) {
        return;
    }
    const ThemeMetrics metrics = ThemeMetrics::of();
    const bool failed = state.toInt() == static_cast<int>(CellMark::State::Failed);
    const QRect cell = option.rect.adjusted(0, 0, 0, -1);
    if (failed) {
        painter->fillRect(QRect(cell.left(), cell.top(), metrics.focusWidth(), cell.height()),
                          ThemeColors::of(option.palette).danger);
    }
    const int side = metrics.px(14);
    const QRect place(cell.right() - metrics.space4() - side, cell.center().y() - side / 2, side, side);
    painter->fillRect(place.adjusted(-metrics.space4(), 0, 0, 0), ThemeColors::of(option.palette).content);
    icon(failed ? QStringLiteral("triangle-alert") : QStringLiteral("loader-circle"),
         failed ? IconColor::Danger : IconColor::Accent)
        .paint(painter, place);
}

void RecordDelegate::paintCursor(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (m_cells == nullptr) {
        return;
    }
    const ThemeColors &colors = ThemeColors::of(option.palette);
    const QRect cell = option.rect.adjusted(0, 0, 0, -1);
    const int width = ThemeMetrics::of().focusWidth();
    if (m_cells->contains(index)) {
        const Qt::Edges edges = m_cells->outerEdges(index);
        const std::array<std::pair<Qt::Edge, QRect>, 4> lines = {{
            {Qt::LeftEdge, QRect(cell.left(), cell.top(), width, option.rect.height())},
            {Qt::RightEdge, QRect(cell.right() - width + 1, cell.top(), width, option.rect.height())},
            {Qt::TopEdge, QRect(cell.left(), cell.top(), cell.width(), width)},
            {Qt::BottomEdge, QRect(cell.left(), cell.bottom() - width + 1, cell.width(), width)},
        }};
        for (const auto &[edge, line] : lines) {
            if (edges.testFlag(edge)) {
                painter->fillRect(line, colors.accent);
            }
        }
    }
    if (m_cells->isCursor(index) && m_cells->hasFocus()) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colors.accent, width));
        painter->setBrush(Qt::NoBrush);
        const qreal half = width / 2.0;
        painter->drawRoundedRect(QRectF(cell).adjusted(half, half, -half, -half), ThemeMetrics::of().cellRadius() / 2.0,
                                 ThemeMetrics::of().cellRadius() / 2.0);
        painter->restore();
    }
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const ThemeMetrics metrics = ThemeMetrics::of();
    const Field *field = m_entity.field(index.data(RecordTableModel::FieldNameRole).toString());
    int extra = metrics.space16();
    if (field != nullptr && field->type == FieldType::Vocabulary) {
        extra += metrics.space16();
    } else if (field != nullptr && showsPerson(*field)) {
        extra += metrics.avatar() + metrics.space8();
    }
    return QSize(size.width() + extra, metrics.row());
}

void RecordDelegate::paintLoadingBar(QPainter *painter, const QRect &cell, int row, int column, const QPalette &palette)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    const int percent = 40 + (row * 37 + column * 53) % 45;
    const int height = metrics.px(8);
    const QRect bar(cell.left(), cell.center().y() - height / 2, cell.width() * percent / 100, height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ThemeColors::of(palette).track);
    painter->drawRoundedRect(bar, height / 2.0, height / 2.0);
    painter->restore();
}

void RecordDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                               const QString &text) const
{
    painter->save();
    painter->setFont(option.font);
    painter->setPen(ThemeColors::of(option.palette).text);
    const Qt::Alignment alignment = (option.displayAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter;
    painter->drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(text, Qt::ElideRight, rect.width()));
    painter->restore();
}

void RecordDelegate::paintPair(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const Field &field,
                               const QModelIndex &index, const QString &secondary) const
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    int used = 0;
    if (field.type == FieldType::Vocabulary) {
        const auto tone = static_cast<Tone>(index.data(RecordTableModel::ToneRole).toInt());
        used = paintChip(painter, rect, option.text, tone, option.palette, chipStyleOf(field)).width() + metrics.space8();
    } else {
        used = option.fontMetrics.horizontalAdvance(option.text) + metrics.space4();
        paintText(painter, option, rect, option.text);
    }
    const QRect rest = rect.adjusted(used, 0, 0, 0);
    if (rest.width() < metrics.space16()) {
        return;
    }
    painter->save();
    painter->setFont(metrics.secondaryFont());
    painter->setPen(ThemeColors::of(option.palette).muted);
    painter->drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(secondary, Qt::ElideRight, rest.width()));
    painter->restore();
}

void RecordDelegate::paintPerson(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                                 const QModelIndex &index) const
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    QString key = index.data(RecordTableModel::ReferenceIdRole).toString();
    if (key.isEmpty()) {
        key = index.data(RecordTableModel::RecordIdRole).toString();
    }
    const QRect avatar = paintAvatar(painter, rect, option.text, key, metrics.avatar(), option.palette);
    paintText(painter, option, rect.adjusted(avatar.width() + metrics.space8(), 0, 0, 0), option.text);
}

bool RecordDelegate::showsPerson(const Field &field) const
{
    if (field.type == FieldType::Reference) {
        const Entity *target = m_catalog.entity(field.references);
        return target != nullptr && target->isPerson() && !field.is(FieldFlag::Derived);
    }
    return m_entity.isPerson() && field.name == QLatin1String("first_name");
}
