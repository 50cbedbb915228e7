// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/palettedelegate.h"

#include "views/common/avatarpainter.h"
#include "views/common/icons.h"
#include "views/common/styleitems.h"
#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"
#include "views/shell/palettemodel.h"

#include <QPainter>

#include <algorithm>

namespace {

/// Draws the text with the matches in the strong font, cut at the right; returns how wide it became.
int drawMatched(QPainter *painter, const QRect &rect, const QString &text, const QList<SearchMatch> &matches, const QFont &plain)
{
    QFont strong = plain;
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics plainMetrics(plain);
    const QFontMetrics strongMetrics(strong);
    int x = rect.left();
    const auto draw = [&](const QString &piece, bool bold) {
        const QFontMetrics &metrics = bold ? strongMetrics : plainMetrics;
        const int room = rect.right() + 1 - x;
        if (piece.isEmpty() || room <= 0) {
            return room > 0;
        }
        const int width = metrics.horizontalAdvance(piece);
        const QString shown = width <= room ? piece : metrics.elidedText(piece, Qt::ElideRight, room);
        painter->setFont(bold ? strong : plain);
        painter->drawText(QRect(x, rect.top(), room, rect.height()), Qt::AlignVCenter | Qt::AlignLeft, shown);
        x += std::min(width, room);
        return width <= room;
    };
    qsizetype at = 0;
    for (const SearchMatch &match : matches) {
        if (!draw(text.mid(at, match.start - at), false) || !draw(text.mid(match.start, match.length), true)) {
            return x - rect.left();
        }
        at = match.start + match.length;
    }
    draw(text.mid(at), false);
    return x - rect.left();
}

} // namespace

PaletteDelegate::PaletteDelegate(const PaletteModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void PaletteDelegate::paintHeader(QPainter *painter, const QStyleOptionViewItem &option, const PaletteRow &row)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    painter->setFont(metrics.secondaryFont());
    painter->setPen(ThemeColors::of(option.palette).muted);
    const QRect words = option.rect.adjusted(metrics.space8(), 0, -metrics.space8(), -metrics.px(3));
    painter->drawText(words, Qt::AlignBottom | Qt::AlignLeft, row.title);
}

void PaletteDelegate::paintMark(QPainter *painter, const QRect &rect, const QPalette &palette, const PaletteRow &row)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    if (row.person && row.kind == PaletteRow::Kind::Record) {
        paintAvatar(painter, rect, row.title, row.id, metrics.avatar(), palette);
        return;
    }
    const int side = metrics.icon();
    const int left = rect.x() + (metrics.avatar() - side) / 2;
    icon(row.icon.isEmpty() ? QStringLiteral("chevron-right") : row.icon)
        .paint(painter, QRect(left, rect.y() + (rect.height() - side) / 2, side, side));
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PaletteRow &row = m_model.row(index.row());
    const ThemeColors &colors = ThemeColors::of(option.palette);
    const ThemeMetrics metrics = ThemeMetrics::of();
    painter->save();
    if (!row.isChoice()) {
        paintHeader(painter, option, row);
        painter->restore();
        return;
    }
    QStyleOptionViewItem ground = option;
    ground.backgroundBrush = Qt::NoBrush;
    drawItemPanel(&ground, painter, option.widget);
    const QRect rect = option.rect.adjusted(metrics.space8(), 0, -metrics.space8(), 0);
    paintMark(painter, rect, option.palette, row);
    const QFont secondary = metrics.secondaryFont();
    const int remarkWidth =
        row.remark.isEmpty() ? 0 : QFontMetrics(secondary).horizontalAdvance(row.remark) + metrics.space12();
    painter->setFont(secondary);
    painter->setPen(colors.muted);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight, row.remark);
    QRect words = rect.adjusted(metrics.avatar() + metrics.space8(), 0, -remarkWidth, 0);
    painter->setPen(row.kind == PaletteRow::Kind::ShowAll ? colors.accent : row.active ? colors.text : colors.muted);
    const int used = drawMatched(painter, words, row.title, row.titleMatches, metrics.bodyFont());
    words.setLeft(words.left() + used + metrics.space12());
    if (!row.secondary.isEmpty() && words.width() > metrics.px(40)) {
        painter->setPen(colors.muted);
        drawMatched(painter, words, row.secondary, row.secondaryMatches, secondary);
    }
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    return {option.rect.width(), m_model.row(index.row()).isChoice() ? metrics.row() : metrics.navigationGroup()};
}
