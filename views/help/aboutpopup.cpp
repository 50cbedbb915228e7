// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/aboutpopup.h"

#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QAccessible>
#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QTextDocument>
#include <QVBoxLayout>

namespace {

QString wordsOf(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText().simplified();
}

} // namespace

AboutPopup *AboutPopup::show(const QString &html, const QRect &area, QWidget *parent)
{
    auto *popup = new AboutPopup(html, parent);
    popup->placeBeside(area);
    popup->QWidget::show();
    popup->m_text->setFocus(Qt::PopupFocusReason);
    QAccessibleEvent shown(popup, QAccessible::Alert);
    QAccessible::updateAccessibility(&shown);
    return popup;
}

AboutPopup::AboutPopup(const QString &html, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_text(textLabel(html, TextKind::Body, this))
    , m_focusBefore(QApplication::focusWidget())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setCard(this);
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(metrics.px(320));
    m_text->setFocusPolicy(Qt::StrongFocus);
    m_text->setAccessibleName(wordsOf(html));
    setAccessibleName(tr("What is this?"));
    setAccessibleDescription(wordsOf(html));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.space16(), metrics.space12(), metrics.space16(), metrics.space12());
    layout->addWidget(m_text);
}

void AboutPopup::placeBeside(const QRect &area)
{
    const int gap = ThemeMetrics::of().space4();
    adjustSize();
    const QScreen *at = QGuiApplication::screenAt(area.center());
    const QRect room = (at == nullptr ? screen() : at)->availableGeometry();
    QPoint corner(area.left(), area.bottom() + gap);
    if (corner.y() + height() > room.bottom()) {
        corner.setY(area.top() - gap - height());
    }
    corner.setX(qBound(room.left(), corner.x(), qMax(room.left(), room.right() - width())));
    corner.setY(qMax(room.top(), corner.y()));
    move(corner);
}

void AboutPopup::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    const int key = event->key();
    if (key != Qt::Key_Shift && key != Qt::Key_Control && key != Qt::Key_Alt && key != Qt::Key_Meta) {
        close();
    }
}

void AboutPopup::mousePressEvent(QMouseEvent *event)
{
    Q_UNUSED(event)
    close();
}

void AboutPopup::closeEvent(QCloseEvent *event)
{
    QFrame::closeEvent(event);
    if (m_focusBefore != nullptr) {
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    }
}
