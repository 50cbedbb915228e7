// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/statestrip.h"

#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

StateStrip::StateStrip(Tone tone, const QString &icon, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_iconName(icon)
    , m_icon(new QLabel(this))
    , m_text(textLabel(QString(), TextKind::Strong, this))
    , m_button(new QPushButton(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(metrics.px(200));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.space16(), metrics.px(6), metrics.space12(), metrics.px(6));
    layout->setSpacing(metrics.space12());
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &StateStrip::buttonClicked);
    updateIcon();
}

void StateStrip::setWords(const QString &sentence, const QString &button)
{
    const bool isNew = m_text->text() != sentence;
    m_text->setText(sentence);
    m_button->setText(button);
    setAccessibleName(sentence);
    if (isNew && QAccessible::isActive()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString StateStrip::sentence() const
{
    return m_text->text();
}

void StateStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        updateIcon();
    }
}

void StateStrip::updateIcon()
{
    const int side = ThemeMetrics::of().icon();
    const IconColor color = m_tone == Tone::Warning ? IconColor::Warning : m_tone == Tone::Danger ? IconColor::Danger : IconColor::Info;
    m_icon->setPixmap(::icon(m_iconName, color).pixmap(QSize(side, side), devicePixelRatioF()));
}

void StateStrip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const ThemeColors &colors = ThemeColors::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.toneSoft(m_tone));
    const int line = ThemeMetrics::of().px(3);
    painter.fillRect(QRect(0, height() - line, width(), line), colors.tone(m_tone));
}
