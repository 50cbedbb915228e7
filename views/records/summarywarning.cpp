// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/summarywarning.h"

#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

SummaryWarning::SummaryWarning(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_title(textLabel(QString(), TextKind::Strong, this))
    , m_reasons(textLabel(QString(), TextKind::Body, this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.space12(), metrics.space8(), metrics.space12(), metrics.space8());
    layout->setSpacing(metrics.space8());
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics.px(2));
    for (QLabel *label : {m_title, m_reasons}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(label);
    }
    layout->addLayout(words, 1);
}

void SummaryWarning::setWords(const QString &title, const QString &reasons, Tone tone)
{
    m_tone = tone;
    m_title->setText(title);
    m_reasons->setText(reasons);
    m_reasons->setVisible(!reasons.isEmpty());
    const int size = ThemeMetrics::of().icon();
    const bool isCalm = tone == Tone::Info || tone == Tone::Neutral;
    const IconColor color = tone == Tone::Danger ? IconColor::Danger : isCalm ? IconColor::Info : IconColor::Warning;
    m_icon->setPixmap(icon(isCalm ? QStringLiteral("info") : QStringLiteral("triangle-alert"), color)
                          .pixmap(QSize(size, size), devicePixelRatioF()));
    setAccessibleName(title);
    setAccessibleDescription(reasons);
    update();
}

void SummaryWarning::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ThemeColors::of(palette()).toneSoft(m_tone));
    const int radius = ThemeMetrics::of().controlRadius();
    painter.drawRoundedRect(rect(), radius, radius);
}
