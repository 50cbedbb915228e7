// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/workspace/paneldialog.h"

#include "views/common/messagebar.h"
#include "views/common/readingorder.h"
#include "views/common/thememetrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

PanelDialog::PanelDialog(QWidget *parent)
    : QDialog(parent)
    , m_title(textLabel(QString(), TextKind::Title, this))
    , m_subtitle(textLabel(QString(), TextKind::Muted, this))
    , m_messages(new MessageBar(this))
    , m_content(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(parent != nullptr ? Qt::WindowModal : Qt::NonModal);
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);

    auto *body = new QVBoxLayout;
    body->setContentsMargins(metrics.space24(), metrics.space16(), metrics.space24(), metrics.space16());
    body->setSpacing(metrics.space12());
    auto *head = new QVBoxLayout;
    head->setSpacing(metrics.space4());
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    body->addLayout(head);
    body->addWidget(m_messages);
    m_content->setSpacing(metrics.space8());
    body->addLayout(m_content, 1);

    auto *bar = new QWidget(this);
    setSurface(bar, Surface::Panel);
    bar->setMinimumHeight(metrics.buttonBar());
    m_buttons->setContentsMargins(metrics.space24(), metrics.space12(), metrics.space24(), metrics.space12());
    m_buttons->setSpacing(metrics.space8());
    m_buttons->addStretch(1);
    bar->setLayout(m_buttons);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(body, 1);
    layout->addWidget(bar);
}

void PanelDialog::setHeading(const QString &title, const QString &subtitle)
{
    setWindowTitle(title);
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PanelDialog::setContentRoom(int width, int height)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_content->addStrut(metrics.px(width) - 2 * metrics.space24());
    if (height > 0) {
        m_contentHeight = metrics.px(height);
    }
}

QWidget *PanelDialog::framed(QFrame *list)
{
    auto *frame = new QFrame(this);
    setCard(frame);
    auto *layout = new QVBoxLayout(frame);
    const int inset = ThemeMetrics::of().space4();
    layout->setContentsMargins(inset, inset, inset, inset);
    layout->addWidget(list);
    list->setFrameShape(QFrame::NoFrame);
    return frame;
}

void PanelDialog::showEvent(QShowEvent *event)
{
    resize(width(), m_contentHeight);
    growToContent();
    QDialog::showEvent(event);
}

bool PanelDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible()) {
        growToContent();
    }
    return handled;
}

void PanelDialog::growToContent()
{
    // Wrapped sentences need their height at the width that the dialog has got.
    const int needed =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : layout()->totalSizeHint().height();
    if (needed > height()) {
        resize(width(), needed);
    }
}

QPushButton *PanelDialog::addButton(ButtonKind kind)
{
    auto *button = new QPushButton(this);
    setButtonKind(button, kind);
    button->setMinimumHeight(ThemeMetrics::of().dialogControl());
    button->setAutoDefault(false);
    if (kind == ButtonKind::Primary) {
        m_primary = button;
        button->setDefault(true);
    }
    m_buttons->addWidget(button);
    return button;
}

QPushButton *PanelDialog::addSideButton(ButtonKind kind)
{
    auto *button = new QPushButton(this);
    setButtonKind(button, kind);
    button->setMinimumHeight(ThemeMetrics::of().dialogControl());
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_sideButtons++, button);
    return button;
}

bool PanelDialog::focusNextPrevChild(bool next)
{
    return focusNextInReadingOrder(this, next);
}

void PanelDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void PanelDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier) && m_primary != nullptr) {
        m_primary->click();
        return;
    }
    QDialog::keyPressEvent(event);
}
