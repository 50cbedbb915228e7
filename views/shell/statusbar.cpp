// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/statusbar.h"

#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace {

constexpr int LongestPerson = 420; ///< design pixels for name and role

QLabel *iconLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFixedWidth(ThemeMetrics::of().px(14));
    return label;
}

/// Each state has a form of its own beside its word: filled when all is well, a ring else.
QPixmap connectionDot(const QColor &color, bool filled, qreal ratio)
{
    const int side = ThemeMetrics::of().space8();
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(filled ? QPen(Qt::NoPen) : QPen(color, 1.5));
    painter.setBrush(filled ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(1, 1, side - 2, side - 2));
    return pixmap;
}

} // namespace

StatusBar::StatusBar(QWidget *parent)
    : QWidget(parent)
    , m_workspaceIcon(iconLabel(this))
    , m_workspace(textLabel(QString(), TextKind::Muted, this))
    , m_personIcon(iconLabel(this))
    , m_personName(textLabel(QString(), TextKind::Muted, this))
    , m_dot(new QLabel(this))
    , m_state(textLabel(QString(), TextKind::Muted, this))
    , m_text(textLabel(QString(), TextKind::Muted, this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    setFixedHeight(metrics.statusBar());
    setSurface(this, Surface::Window);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.space12(), 0, metrics.space12(), 0);
    layout->setSpacing(metrics.px(6));
    layout->addWidget(m_workspaceIcon);
    layout->addWidget(m_workspace);
    layout->addSpacing(metrics.px(10));
    layout->addWidget(m_personIcon);
    layout->addWidget(m_personName);
    layout->addSpacing(metrics.px(10));
    layout->addWidget(m_dot);
    layout->addWidget(m_state);
    layout->addStretch(1);
    layout->addWidget(m_text);
    setWorkspace(QString(), false, QString());
    setPerson(QString());
    retranslate();
}

void StatusBar::setWorkspace(const QString &name, bool isServer, const QString &toolTip)
{
    m_isServer = isServer;
    m_workspace->setText(name);
    m_workspace->setToolTip(toolTip);
    m_workspace->setVisible(!name.isEmpty());
    m_workspaceIcon->setVisible(!name.isEmpty());
    updateIcons();
}

void StatusBar::setPerson(const QString &name, const QString &roles)
{
    m_person = name;
    const QString whole = roles.isEmpty() ? name : QString(name % QStringLiteral(" · ") % roles);
    m_personName->setText(m_personName->fontMetrics().elidedText(whole, Qt::ElideRight, ThemeMetrics::of().px(LongestPerson)));
    m_personName->setToolTip(roles.isEmpty() ? QString() : whole);
    m_personName->setAccessibleName(whole);
    m_personName->setVisible(!name.isEmpty());
    m_personIcon->setVisible(!name.isEmpty());
}

void StatusBar::setConnection(Connection connection)
{
    m_connection = connection;
    retranslate();
    updateIcons();
}

void StatusBar::setText(const QString &text)
{
    m_text->setText(text);
}

void StatusBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        updateIcons();
    }
}

void StatusBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), ThemeColors::of(palette()).line);
}

void StatusBar::updateIcons()
{
    const int side = ThemeMetrics::of().px(14);
    const auto pixmap = [this, side](const QString &name) {
        return ::icon(name).pixmap(QSize(side, side), devicePixelRatioF());
    };
    m_workspaceIcon->setPixmap(pixmap(m_isServer ? QStringLiteral("server") : QStringLiteral("database")));
    m_personIcon->setPixmap(pixmap(QStringLiteral("user")));
    const ThemeColors &colors = ThemeColors::of(palette());
    QColor color = colors.muted;
    if (m_connection == Connection::Open) {
        color = colors.success;
    } else if (m_connection == Connection::Lost) {
        color = colors.danger;
    } else if (m_connection == Connection::Reconnecting) {
        color = colors.warning;
    }
    m_dot->setPixmap(connectionDot(color, m_connection == Connection::Open, devicePixelRatioF()));
}

void StatusBar::retranslate()
{
    setAccessibleName(tr("Status"));
    switch (m_connection) {
    case Connection::None:
        m_state->setText(tr("No workspace"));
        break;
    case Connection::Opening:
        m_state->setText(tr("Opening…"));
        break;
    case Connection::Open:
        m_state->setText(m_isServer ? tr("Connected") : tr("Open"));
        break;
    case Connection::Reconnecting:
        m_state->setText(tr("Connecting again…"));
        break;
    case Connection::Lost:
        m_state->setText(tr("Not connected"));
        break;
    }
}
