// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/styleinputs.h"

#include "views/common/stylebuttons.h"
#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QDateTimeEdit>
#include <QVariant>
#include <QWidget>

void drawInputFrame(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const ThemeColors &colors = ThemeColors::of(option->palette);
    const ThemeMetrics metrics = ThemeMetrics::of();
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool readOnly = option->state.testFlag(QStyle::State_ReadOnly);
    const bool focused = option->state.testFlag(QStyle::State_HasFocus) || (widget != nullptr && widget->hasFocus());
    const bool wrong = widget != nullptr && widget->property("error").toBool();
    QColor border = enabled ? colors.lineStrong : colors.line;
    qreal width = 1;
    if (wrong) {
        border = colors.danger;
        width = metrics.focusWidth();
    } else if (focused && enabled) {
        border = colors.accent;
        width = metrics.focusWidth();
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(border, width));
    painter->setBrush(enabled && !readOnly ? colors.content : colors.panel);
    const qreal inset = width / 2.0;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset),
                             metrics.controlRadius() - inset, metrics.controlRadius() - inset);
    painter->restore();
}

void drawComboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget, const QStyle *style)
{
    QStyleOptionComboBox frame = *option;
    if (option->editable && widget != nullptr && widget->focusProxy() != nullptr) {
        frame.state.setFlag(QStyle::State_HasFocus, widget->focusProxy()->hasFocus());
    }
    if (option->frame) {
        drawInputFrame(&frame, painter, widget);
    }
    if (!option->editable && option->frame && option->state.testFlag(QStyle::State_MouseOver) &&
        option->state.testFlag(QStyle::State_Enabled) && !option->state.testFlag(QStyle::State_HasFocus)) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ThemeColors::of(option->palette).hover);
        const int radius = ThemeMetrics::of().controlRadius() - 1;
        painter->drawRoundedRect(option->rect.adjusted(1, 1, -1, -1), radius, radius);
        painter->restore();
    }
    const QRect arrow = style->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxArrow, widget);
    const bool isDate = qobject_cast<const QDateTimeEdit *>(widget) != nullptr;
    drawThemeIcon(painter, arrow, isDate ? QStringLiteral("calendar") : QStringLiteral("chevron-down"),
                  ThemeMetrics::of().px(14), option->state.testFlag(QStyle::State_Enabled));
}

QRect spinBoxRect(const QStyleOptionSpinBox *option, QStyle::SubControl sub)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    const bool hasButtons = option->buttonSymbols != QAbstractSpinBox::NoButtons;
    const int buttons = hasButtons ? metrics.px(20) : 0;
    const QRect inner = option->rect.adjusted(2, 2, -2, -2);
    const int half = inner.height() / 2;
    QRect rect;
    switch (sub) {
    case QStyle::SC_SpinBoxUp:
        rect = hasButtons ? QRect(inner.right() - buttons + 1, inner.y(), buttons, half) : QRect();
        break;
    case QStyle::SC_SpinBoxDown:
        rect =
            hasButtons ? QRect(inner.right() - buttons + 1, inner.y() + half, buttons, inner.height() - half) : QRect();
        break;
    case QStyle::SC_SpinBoxEditField:
        rect = inner.adjusted(metrics.space4(), 0, -buttons, 0);
        break;
    default:
        rect = option->rect;
        break;
    }
    return QStyle::visualRect(option->direction, option->rect, rect);
}

void drawSpinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget, const QStyle *style)
{
    if (option->frame) {
        drawInputFrame(option, painter, widget);
    }
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    const int size = ThemeMetrics::of().px(11);
    const auto arrow = [&](QStyle::SubControl sub, const QString &name, QAbstractSpinBox::StepEnabledFlag step) {
        const bool enabled = option->state.testFlag(QStyle::State_Enabled) && option->stepEnabled.testFlag(step);
        drawThemeIcon(painter, style->subControlRect(QStyle::CC_SpinBox, option, sub, widget), name, size, enabled);
    };
    arrow(QStyle::SC_SpinBoxUp, QStringLiteral("chevron-up"), QAbstractSpinBox::StepUpEnabled);
    arrow(QStyle::SC_SpinBoxDown, QStringLiteral("chevron-down"), QAbstractSpinBox::StepDownEnabled);
}

QRect scrollBarRect(const QStyleOptionSlider *option, QStyle::SubControl sub, int minimumSlider)
{
    const bool horizontal = option->orientation == Qt::Horizontal;
    const int length = horizontal ? option->rect.width() : option->rect.height();
    const qint64 range = qint64(option->maximum) - option->minimum;
    int slider = length;
    if (range > 0) {
        slider = int(qint64(length) * option->pageStep / (range + option->pageStep));
        slider = qBound(qMin(minimumSlider, length), slider, length);
    }
    const int start = QStyle::sliderPositionFromValue(option->minimum, option->maximum, option->sliderPosition,
                                                      length - slider, option->upsideDown);
    const auto span = [&](int from, int to) {
        return horizontal ? QRect(option->rect.x() + from, option->rect.y(), to - from, option->rect.height())
                          : QRect(option->rect.x(), option->rect.y() + from, option->rect.width(), to - from);
    };
    switch (sub) {
    case QStyle::SC_ScrollBarGroove:
        return option->rect;
    case QStyle::SC_ScrollBarSlider:
        return span(start, start + slider);
    case QStyle::SC_ScrollBarSubPage:
        return span(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return span(start + slider, length);
    default:
        return {};
    }
}

void drawScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget, const QStyle *style)
{
    const ThemeColors &colors = ThemeColors::of(option->palette);
    if (option->maximum <= option->minimum) {
        return;
    }
    const bool active = option->state.testFlag(QStyle::State_MouseOver) || option->state.testFlag(QStyle::State_Sunken);
    QRectF slider = style->subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget);
    const qreal thickness = ThemeMetrics::of().px(active ? 8 : 6);
    if (option->orientation == Qt::Horizontal) {
        slider = QRectF(slider.x() + 2, slider.center().y() - thickness / 2, slider.width() - 4, thickness);
    } else {
        slider = QRectF(slider.center().x() - thickness / 2, slider.y() + 2, thickness, slider.height() - 4);
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(active ? colors.muted : colors.lineStrong);
    painter->drawRoundedRect(slider, thickness / 2, thickness / 2);
    painter->restore();
}

void drawProgressGroove(const QStyleOption *option, QPainter *painter)
{
    const int height = qMin(option->rect.height(), ThemeMetrics::of().px(6));
    const QRectF groove(option->rect.x(), option->rect.y() + (option->rect.height() - height) / 2.0,
                        option->rect.width(), height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ThemeColors::of(option->palette).track);
    painter->drawRoundedRect(groove, height / 2.0, height / 2.0);
    painter->restore();
}

void drawProgressContents(const QStyleOptionProgressBar *option, QPainter *painter)
{
    const int height = qMin(option->rect.height(), ThemeMetrics::of().px(6));
    QRectF bar(option->rect.x(), option->rect.y() + (option->rect.height() - height) / 2.0, option->rect.width(),
               height);
    const qint64 range = qint64(option->maximum) - option->minimum;
    if (range > 0) {
        bar.setWidth(bar.width() * double(qint64(option->progress) - option->minimum) / double(range));
    } else {
        bar = QRectF(bar.x() + bar.width() / 3, bar.y(), bar.width() / 3, height);
    }
    if (bar.width() <= 0) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ThemeColors::of(option->palette).accent);
    painter->drawRoundedRect(bar, height / 2.0, height / 2.0);
    painter->restore();
}
