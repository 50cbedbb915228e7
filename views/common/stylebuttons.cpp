// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/stylebuttons.h"

#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QFontMetrics>

namespace {

struct ButtonLook
{
    QColor ground;
    QColor border;
    QColor text;
};

ButtonLook borderedLook(const ThemeColors &c, QStyle::State state)
{
    if (state.testFlag(QStyle::State_Sunken)) {
        return {c.selection, c.lineStrong, c.text};
    }
    if (state.testFlag(QStyle::State_On)) {
        return {c.selection, c.lineStrong, c.text};
    }
    return {state.testFlag(QStyle::State_MouseOver) ? c.hover : c.content, c.lineStrong, c.text};
}

ButtonLook buttonLook(ButtonKind kind, const ThemeColors &c, QStyle::State state)
{
    const bool hovered = state.testFlag(QStyle::State_MouseOver);
    const bool pressed = state.testFlag(QStyle::State_Sunken) || state.testFlag(QStyle::State_On);
    if (!state.testFlag(QStyle::State_Enabled)) {
        const QColor pale = mixedColor(c.muted, c.content, 0.6);
        const bool bare = kind == ButtonKind::Flat || kind == ButtonKind::Link;
        return {bare ? QColor(Qt::transparent) : c.panel, bare ? QColor(Qt::transparent) : c.line, pale};
    }
    switch (kind) {
    case ButtonKind::Primary: {
        const QColor ground = hovered || pressed ? c.accentHover : c.accent;
        return {ground, ground, c.onAccent};
    }
    case ButtonKind::Danger: {
        ButtonLook look = borderedLook(c, state);
        look.text = c.danger;
        look.ground = pressed || hovered ? c.dangerSoft : c.content;
        return look;
    }
    case ButtonKind::Flat:
        return {pressed ? c.selection : (hovered ? c.hover : QColor(Qt::transparent)), QColor(Qt::transparent), c.text};
    case ButtonKind::Link:
        return {QColor(Qt::transparent), QColor(Qt::transparent), hovered ? c.accentHover : c.accent};
    case ButtonKind::Chip: {
        const QColor ground = pressed || hovered ? c.selection : c.accentSoft;
        return {ground, ground, c.text};
    }
    case ButtonKind::Normal:
        break;
    }
    return borderedLook(c, state);
}

QPixmap tinted(const QIcon &icon, int size, qreal ratio, const QColor &color)
{
    QPixmap pixmap = icon.pixmap(QSize(size, size), ratio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), pixmap.size()), color);
    return pixmap;
}

void drawRounded(QPainter *painter, const QRect &rect, const QColor &ground, const QColor &border, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border.alpha() == 0 ? QPen(Qt::NoPen) : QPen(border, 1));
    painter->setBrush(ground.alpha() == 0 ? QBrush(Qt::NoBrush) : QBrush(ground));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

bool showsFocus(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_HasFocus) && option->state.testFlag(QStyle::State_KeyboardFocusChange);
}

} // namespace

void drawFocusRing(QPainter *painter, const QRect &rect, const QPalette &palette, int radius)
{
    const int width = ThemeMetrics::of().focusWidth();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ThemeColors::of(palette).accent, width));
    painter->setBrush(Qt::NoBrush);
    const qreal inset = width / 2.0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void drawThemeIcon(QPainter *painter, const QRect &rect, const QString &name, int size, bool enabled)
{
    const QRect place(rect.center().x() - size / 2 + 1, rect.center().y() - size / 2 + 1, size, size);
    icon(name).paint(painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

void drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const ThemeColors &colors = ThemeColors::of(option->palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    ButtonKind kind = buttonKind(widget);
    if (kind == ButtonKind::Normal && button != nullptr && button->features.testFlag(QStyleOptionButton::Flat)) {
        kind = ButtonKind::Flat;
    }
    const ThemeMetrics metrics = ThemeMetrics::of();
    const ButtonLook look = buttonLook(kind, colors, option->state);
    drawRounded(painter, option->rect, look.ground, look.border, metrics.controlRadius());
    if (showsFocus(option)) {
        if (kind == ButtonKind::Primary) {
            drawFocusRing(painter, option->rect, option->palette, metrics.controlRadius());
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(colors.onAccent, 1));
            painter->drawRoundedRect(QRectF(option->rect).adjusted(2.5, 2.5, -2.5, -2.5), 4, 4);
            painter->restore();
        } else {
            drawFocusRing(painter, option->rect, option->palette, metrics.controlRadius());
        }
    }
}

void drawButtonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget)
{
    const ThemeColors &colors = ThemeColors::of(option->palette);
    const ThemeMetrics metrics = ThemeMetrics::of();
    const ButtonKind kind = buttonKind(widget);
    const ButtonLook look = buttonLook(kind, colors, option->state);
    const bool hasMenu = option->features.testFlag(QStyleOptionButton::HasMenu);
    const int iconSize = option->iconSize.height() > 0 ? option->iconSize.height() : metrics.icon();
    const bool hasIcon = !option->icon.isNull();
    const QFontMetrics words(painter->font());
    const int gap = metrics.space8();
    const int chevron = hasMenu ? metrics.px(14) + metrics.space4() : 0;
    const int side = kind == ButtonKind::Link ? 0 : metrics.space8();
    const QRect inner = option->rect.adjusted(side, 0, -side, 0);
    const int textRoom = inner.width() - chevron - (hasIcon ? iconSize + (option->text.isEmpty() ? 0 : gap) : 0);
    const QString text = words.horizontalAdvance(option->text) <= textRoom + 2 * metrics.space4()
                             ? option->text
                             : words.elidedText(option->text, Qt::ElideRight, textRoom, Qt::TextShowMnemonic);
    const int textWidth = text.isEmpty() ? 0 : words.size(Qt::TextShowMnemonic, text).width();
    const int total = textWidth + (hasIcon ? iconSize + (text.isEmpty() ? 0 : gap) : 0) + chevron;
    const bool left = widget != nullptr && widget->property("alignLeft").toBool();
    int x = left ? inner.x() : inner.x() + (inner.width() - total) / 2;
    if (hasIcon) {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const bool own = kind == ButtonKind::Normal || kind == ButtonKind::Flat;
        const QPixmap pixmap =
            own ? option->icon.pixmap(QSize(iconSize, iconSize), ratio,
                                      option->state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled)
                : tinted(option->icon, iconSize, ratio, look.text);
        painter->drawPixmap(x, option->rect.y() + (option->rect.height() - iconSize) / 2, pixmap);
        x += iconSize + (text.isEmpty() ? 0 : gap);
    }
    painter->setPen(look.text);
    const int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic;
    painter->drawText(QRect(x, option->rect.y(), textWidth + 1, option->rect.height()), flags, text);
    if (hasMenu) {
        const int size = metrics.px(14);
        const QRect place(left ? inner.right() - size : x + textWidth + metrics.space4(), option->rect.y(), size,
                          option->rect.height());
        drawThemeIcon(painter, place, QStringLiteral("chevron-down"), size,
                      option->state.testFlag(QStyle::State_Enabled));
    }
}

void drawToolButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const ThemeColors &colors = ThemeColors::of(option->palette);
    const ThemeMetrics metrics = ThemeMetrics::of();
    const bool raised = option->state.testFlag(QStyle::State_AutoRaise);
    const ButtonLook look = buttonLook(raised ? ButtonKind::Flat : buttonKind(widget), colors, option->state);
    drawRounded(painter, option->rect, look.ground, look.border, metrics.controlRadius());
    if (showsFocus(option)) {
        drawFocusRing(painter, option->rect, option->palette, metrics.controlRadius());
    }
}

void drawMenuToolButton(const QStyleOptionToolButton *option, QPainter *painter, const QWidget *widget)
{
    QStyleOptionButton words;
    words.QStyleOption::operator=(*option);
    words.text = option->text;
    words.icon = option->icon;
    words.iconSize = option->iconSize;
    words.features = QStyleOptionButton::HasMenu;
    drawToolButtonPanel(option, painter, widget);
    drawButtonLabel(&words, painter, widget);
}

void drawCheckMark(const QStyleOption *option, QPainter *painter)
{
    const ThemeColors &colors = ThemeColors::of(option->palette);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool on = option->state.testFlag(QStyle::State_On);
    const bool partial = option->state.testFlag(QStyle::State_NoChange);
    const int side = qMin(option->rect.width(), option->rect.height());
    const QRect box(option->rect.x() + (option->rect.width() - side) / 2,
                    option->rect.y() + (option->rect.height() - side) / 2, side, side);
    const bool filled = (on || partial) && enabled;
    const QColor ground = filled ? colors.accent : (enabled ? colors.content : colors.panel);
    const QColor border = filled ? colors.accent : (enabled ? colors.lineStrong : colors.line);
    drawRounded(painter, box, ground, border, ThemeMetrics::of().cellRadius());
    if (on || partial) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QPen pen(enabled ? colors.onAccent : mixedColor(colors.muted, colors.content, 0.6), qMax(1.5, side * 0.115));
        pen.setCapStyle(Qt::RoundCap);
        pen.setJoinStyle(Qt::RoundJoin);
        painter->setPen(pen);
        const auto at = [&box, side](qreal x, qreal y) { return QPointF(box.x() + side * x, box.y() + side * y); };
        if (partial) {
            painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
        } else {
            painter->drawPolyline(QPolygonF({at(0.25, 0.52), at(0.43, 0.70), at(0.76, 0.32)}));
        }
        painter->restore();
    }
    if (showsFocus(option)) {
        drawFocusRing(painter, box.adjusted(-1, -1, 1, 1), option->palette, ThemeMetrics::of().cellRadius());
    }
}

void drawRadioMark(const QStyleOption *option, QPainter *painter)
{
    const ThemeColors &colors = ThemeColors::of(option->palette);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool on = option->state.testFlag(QStyle::State_On);
    const QRectF circle = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on && enabled ? colors.accent : colors.lineStrong, on ? 1.5 : 1.0));
    painter->setBrush(enabled ? colors.content : colors.panel);
    painter->drawEllipse(circle);
    if (on) {
        const qreal inset = circle.width() * 0.27;
        painter->setPen(Qt::NoPen);
        painter->setBrush(enabled ? colors.accent : mixedColor(colors.muted, colors.content, 0.6));
        painter->drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    }
    painter->restore();
    if (showsFocus(option)) {
        drawFocusRing(painter, option->rect.adjusted(-1, -1, 1, 1), option->palette, option->rect.width() / 2 + 1);
    }
}
