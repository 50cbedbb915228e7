// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/security/membersdelegate.h"

#include "models/security/memberroles.h"
#include "models/security/membersmodel.h"
#include "views/common/avatarpainter.h"
#include "views/common/chippainter.h"
#include "views/common/icons.h"
#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QTimer>

MembersDelegate::MembersDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void MembersDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    const ThemeMetrics metrics = ThemeMetrics::of();
    const int left = index.column() == MembersModel::PersonColumn ? metrics.space16() : metrics.space8();
    const QRect cell = item.rect.adjusted(left, 0, -metrics.space8(), -1);
    switch (index.column()) {
    case MembersModel::PersonColumn: {
        const QRect face = paintAvatar(painter, cell, item.text, index.data(MembersModel::PersonIdRole).toString(), metrics.avatar(),
                                       item.palette);
        paintWords(painter, item, cell.adjusted(face.width() + metrics.space8(), 0, 0, 0), item.text, false);
        break;
    }
    case MembersModel::RoleColumn: {
        const QRect chip = paintChip(painter, cell, item.text, Tone::Neutral, item.palette, ChipStyle::Outline);
        if (index.flags().testFlag(Qt::ItemIsEditable)) {
            const int side = metrics.px(14);
            icon(QStringLiteral("chevron-down")).paint(painter, QRect(chip.right() + metrics.space4(), cell.top(), side, cell.height()));
        }
        break;
    }
    case MembersModel::StateColumn: {
        const auto tone = static_cast<Tone>(index.data(MembersModel::ToneRole).toInt());
        const QRect chip = paintChip(painter, cell, item.text, tone, item.palette);
        paintWords(painter, item, cell.adjusted(chip.width() + metrics.space8(), 0, 0, 0),
                   index.data(MembersModel::SecondaryTextRole).toString(), true);
        break;
    }
    default:
        paintWords(painter, item, cell, item.text, false);
    }
    if (item.state.testFlag(QStyle::State_HasFocus)) {
        painter->save();
        painter->setPen(QPen(ThemeColors::of(item.palette).accent, metrics.focusWidth()));
        const int half = metrics.focusWidth() / 2;
        painter->drawRect(item.rect.adjusted(half, half, -half - 1, -half - 2));
        painter->restore();
    }
}

void MembersDelegate::paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text,
                                 bool muted) const
{
    if (text.isEmpty() || rect.width() <= 0) {
        return;
    }
    const ThemeColors &colors = ThemeColors::of(option.palette);
    painter->save();
    painter->setFont(muted ? ThemeMetrics::of().secondaryFont() : option.font);
    painter->setPen(muted ? colors.muted : colors.text);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    painter->restore();
}

QSize MembersDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), ThemeMetrics::of().row()};
}

QWidget *MembersDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    const auto *members = qobject_cast<const MembersModel *>(index.model());
    auto *box = new QComboBox(parent);
    box->setAccessibleName(tr("Role of %1").arg(index.siblingAtColumn(MembersModel::PersonColumn).data().toString()));
    for (const QString &role : members->givenRoles()) {
        box->addItem(memberRoleName(role), role);
        box->setItemData(box->count() - 1, memberRoleSentence(role), Qt::ToolTipRole);
    }
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *delegate = const_cast<MembersDelegate *>(this);
        emit delegate->commitData(box);
        emit delegate->closeEditor(box);
    });
    QTimer::singleShot(0, box, &QComboBox::showPopup); // once it stands in its cell
    return box;
}

void MembersDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    box->setCurrentIndex(box->findData(index.data(MembersModel::RoleValueRole)));
}

void MembersDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *box = qobject_cast<const QComboBox *>(editor);
    if (box->currentIndex() >= 0) {
        model->setData(index, box->currentData(), Qt::EditRole);
    }
}
