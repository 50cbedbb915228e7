// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/messagebar.h"

#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

Tone messageTone(MessageBar::Level level)
{
    switch (level) {
    case MessageBar::Level::Info:
        return Tone::Info;
    case MessageBar::Level::Success:
        return Tone::Success;
    case MessageBar::Level::Warning:
        return Tone::Warning;
    case MessageBar::Level::Error:
        return Tone::Danger;
    }
    return Tone::Info;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(textLabel(QString(), TextKind::Body, this))
    , m_details(textLabel(QString(), TextKind::Muted, this))
    , m_showDetails(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_actions(new QHBoxLayout)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setButtonKind(m_showDetails, ButtonKind::Link);
    m_showDetails->setCheckable(true);
    m_close->setAutoRaise(true);
    m_close->setIcon(::icon(QStringLiteral("x")));

    auto *line = new QHBoxLayout;
    line->setSpacing(metrics.space12());
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_text, 1);
    m_actions->setSpacing(metrics.space8());
    line->addLayout(m_actions);
    line->addWidget(m_showDetails);
    line->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.space12(), metrics.px(6), metrics.space8(), metrics.px(6));
    layout->setSpacing(metrics.space4());
    layout->addLayout(line);
    layout->addWidget(m_details);
    m_details->setContentsMargins(metrics.icon() + metrics.space12(), 0, 0, metrics.space4());

    connect(m_showDetails, &QPushButton::toggled, this, [this](bool shown) {
        m_details->setVisible(shown);
        retranslate();
    });
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        emit closed();
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    retranslate();
    hide();
}

void MessageBar::showMessage(Level level, const QString &text, const QString &details)
{
    clear();
    m_level = level;
    m_text->setText(text);
    m_details->setText(details);
    m_details->hide();
    m_showDetails->setChecked(false);
    m_showDetails->setVisible(!details.isEmpty());
    setAccessibleName(text);
    updateIcon();
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::showError(const Error &error)
{
    showMessage(Level::Error, error.sentences().join(QLatin1Char(' ')), error.detail);
}

void MessageBar::addMessageAction(QAction *action)
{
    auto *button = new QPushButton(action->icon(), action->text(), this);
    button->setEnabled(action->isEnabled());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
    });
    m_actions->addWidget(button);
    m_actionButtons.append(button);
}

void MessageBar::clear()
{
    for (QWidget *button : qAsConst(m_actionButtons)) {
        button->hide();
        button->deleteLater();
    }
    m_actionButtons.clear();
    m_text->clear();
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        updateIcon();
    }
}

void MessageBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const int radius = ThemeMetrics::of().controlRadius();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ThemeColors::of(palette()).toneSoft(messageTone(m_level)));
    painter.drawRoundedRect(rect(), radius, radius);
}

void MessageBar::retranslate()
{
    m_showDetails->setText(m_showDetails->isChecked() ? tr("Hide details") : tr("Show details"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

void MessageBar::updateIcon()
{
    QString name = QStringLiteral("info");
    IconColor color = IconColor::Info;
    switch (m_level) {
    case Level::Info:
        break;
    case Level::Success:
        name = QStringLiteral("circle-check");
        color = IconColor::Success;
        break;
    case Level::Warning:
        name = QStringLiteral("triangle-alert");
        color = IconColor::Warning;
        break;
    case Level::Error:
        name = QStringLiteral("octagon-alert");
        color = IconColor::Danger;
        break;
    }
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_icon->setPixmap(::icon(name, color).pixmap(QSize(metrics.icon(), metrics.icon()), devicePixelRatioF()));
    m_icon->setContentsMargins(0, metrics.px(6), 0, 0);
}
