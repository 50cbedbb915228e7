// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/removablechip.h"

#include "views/common/icons.h"
#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

RemovableChip::RemovableChip(const QString &key, QWidget *parent)
    : QAbstractButton(parent)
    , m_key(key)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void RemovableChip::setWords(const QString &label, const QString &value)
{
    m_label = label;
    m_value = value;
    setToolTip(value.isEmpty() ? label : QString(label + QLatin1Char(' ') + value));
    updateGeometry();
    update();
}

QSize RemovableChip::sizeHint() const
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    const int value = m_value.isEmpty()
                          ? 0
                          : QFontMetrics(metrics.strongFont()).horizontalAdvance(m_value) + metrics.space4();
    const int words = QFontMetrics(metrics.bodyFont()).horizontalAdvance(m_label) + value;
    const int width = words + 2 * metrics.space8() + metrics.space8() + metrics.px(14);
    return QSize(qMin(width, metrics.px(440)), metrics.control());
}

QSize RemovableChip::minimumSizeHint() const
{
    return QSize(ThemeMetrics::of().px(80), ThemeMetrics::of().control());
}

void RemovableChip::paintEvent(QPaintEvent *)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    const ThemeColors &colors = ThemeColors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colors.accent, metrics.focusWidth()) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? colors.selection : colors.accentSoft);
    const qreal inset = hasFocus() ? metrics.focusWidth() / 2.0 : 0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), metrics.controlRadius(),
                            metrics.controlRadius());

    QRect rest = rect().adjusted(metrics.space8(), 0, -metrics.space8(), 0);
    rest.setRight(crossRect().left() - metrics.space4());
    painter.setPen(colors.text);
    painter.setFont(metrics.bodyFont());
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(painter.font()).elidedText(m_label, Qt::ElideRight, rest.width()));
    rest.setLeft(rest.left() + QFontMetrics(painter.font()).horizontalAdvance(m_label) + metrics.space4());
    painter.setFont(metrics.strongFont());
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(painter.font()).elidedText(m_value, Qt::ElideRight, rest.width() + 2));
    ::icon(QStringLiteral("x"), IconColor::Text).paint(&painter, crossRect());
}

void RemovableChip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool onCross = event->button() == Qt::LeftButton && event->position().x() >= crossRect().left() - 4;
    if (onCross && rect().contains(event->position().toPoint())) {
        setDown(false);
        emit removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void RemovableChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit removeRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

QRect RemovableChip::crossRect() const
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    const int size = metrics.px(14);
    return QRect(width() - metrics.space8() - size, (height() - size) / 2, size, size);
}
