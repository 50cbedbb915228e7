// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/plandelegate.h"

#include "models/tables/importplanmodel.h"
#include "views/common/chippainter.h"
#include "views/common/icons.h"
#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>

namespace {

using CellState = ImportPlanModel::CellState;

Tone toneOfCell(CellState state)
{
    switch (state) {
    case CellState::Refused: return Tone::Danger;
    case CellState::Duplicate: return Tone::Warning;
    case CellState::Changed: return Tone::Info;
    case CellState::Plain: break;
    }
    return Tone::Neutral;
}

IconColor iconColorOfRow(Tone tone)
{
    return tone == Tone::Danger ? IconColor::Danger : tone == Tone::Warning ? IconColor::Warning : IconColor::Muted;
}

const Field *fieldOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const ImportPlanModel *>(index.model());
    const int target = index.data(ImportPlanModel::TargetRole).toInt();
    return model == nullptr || target < 0 ? nullptr : model->plan().targets.at(target).field;
}

} // namespace

PlanDelegate::PlanDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void PlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const ThemeMetrics metrics = ThemeMetrics::of();
    const ThemeColors &colors = ThemeColors::of(item.palette);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    const QString text = item.text;
    const Tone rowTone = Tone(index.data(ImportPlanModel::ToneRole).toInt());
    const auto *model = qobject_cast<const ImportPlanModel *>(index.model());
    const bool isReason = model != nullptr && index.column() == model->reasonColumn();
    if (index.column() == ImportPlanModel::OutcomeColumn) {
        item.text.clear();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        paintChip(painter, item.rect.adjusted(metrics.space8(), 0, -metrics.space8(), -1), text, rowTone, item.palette, ChipStyle::Soft);
        return;
    }
    if (isReason) {
        item.text.clear();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        QRect rest = item.rect.adjusted(metrics.space8(), 0, -metrics.space8(), 0);
        if (const QString name = index.data(ImportPlanModel::IconRole).toString(); !name.isEmpty() && !text.isEmpty()) {
            const int side = metrics.px(14);
            const QRect place(rest.left(), rest.center().y() - side / 2, side, side);
            icon(name, iconColorOfRow(rowTone)).paint(painter, place);
            rest.setLeft(place.right() + metrics.space8());
        }
        painter->setPen(colors.text);
        painter->setFont(item.font);
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, item.fontMetrics.elidedText(text, Qt::ElideRight, rest.width()));
        return;
    }
    const auto state = CellState(index.data(ImportPlanModel::CellStateRole).toInt());
    if (state == CellState::Plain) {
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        return;
    }
    item.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const Tone tone = toneOfCell(state);
    const QRect ground = item.rect.adjusted(0, 0, 0, -1);
    painter->fillRect(ground, colors.toneSoft(tone));
    painter->fillRect(QRect(ground.left(), ground.top(), 2, ground.height()), colors.tone(tone));
    painter->setPen(colors.text);
    painter->setFont(item.font);
    const QRect rest = item.rect.adjusted(metrics.space8(), 0, -metrics.space8(), 0); // level with plain cells
    painter->drawText(rest, int(item.displayAlignment), item.fontMetrics.elidedText(text, Qt::ElideRight, rest.width()));
    if (item.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colors.accent, metrics.focusWidth()));
        painter->drawRect(ground.adjusted(1, 1, -1, -1));
    }
}

QWidget *PlanDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    const Field *field = fieldOf(index);
    QWidget *editor = nullptr;
    if (field != nullptr && field->type == FieldType::Vocabulary && field->vocabulary != nullptr) {
        auto *choice = new QComboBox(parent);
        choice->setEditable(!field->vocabulary->closed);
        for (const Term &term : field->vocabulary->terms) {
            choice->addItem(term.label.translated());
        }
        editor = choice;
    } else {
        editor = new QLineEdit(parent);
    }
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    return editor;
}

void PlanDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *choice = qobject_cast<QComboBox *>(editor)) {
        choice->setCurrentIndex(choice->findText(index.data(Qt::DisplayRole).toString()));
        if (choice->isEditable()) {
            choice->setEditText(index.data(Qt::EditRole).toString());
        }
        return;
    }
    auto *line = qobject_cast<QLineEdit *>(editor);
    line->setText(index.data(Qt::EditRole).toString());
    line->selectAll();
}

void PlanDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *choice = qobject_cast<QComboBox *>(editor)) {
        if (!choice->currentText().isEmpty()) {
            model->setData(index, choice->currentText());
        }
        return;
    }
    model->setData(index, qobject_cast<QLineEdit *>(editor)->text());
}

void PlanDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    QRect place = option.rect;
    place.setWidth(std::max(place.width(), ThemeMetrics::of().px(160)));
    editor->setGeometry(place);
}
