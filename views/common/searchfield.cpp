// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/searchfield.h"

#include "views/common/icons.h"
#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
    retranslate();
    setMaxLength(200);
    m_wait.setSingleShot(true);
    m_wait.setInterval(250);
    connect(&m_wait, &QTimer::timeout, this, &SearchField::flush);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) {
            flush();
        } else {
            m_wait.start();
        }
    });
}

void SearchField::setShortcutHint(const QKeySequence &shortcut)
{
    m_hint = shortcut.toString(QKeySequence::NativeText);
    update();
}

void SearchField::flush()
{
    m_wait.stop();
    if (m_sent != text()) {
        m_sent = text();
        emit searchChanged(m_sent);
    }
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_hint.isEmpty() || !text().isEmpty()) {
        return;
    }
    const ThemeMetrics metrics = ThemeMetrics::of();
    const ThemeColors &colors = ThemeColors::of(palette());
    const QFont hintFont = metrics.scaled(0.85, QFont::Normal);
    const int boxWidth = QFontMetrics(hintFont).horizontalAdvance(m_hint) + 2 * metrics.px(6);
    const int boxHeight = metrics.px(18);
    const int needed = fontMetrics().horizontalAdvance(placeholderText()) + boxWidth + metrics.px(56);
    if (width() < needed) {
        return;
    }
    const QRect box(width() - boxWidth - metrics.space8(), (height() - boxHeight) / 2, boxWidth, boxHeight);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), metrics.cellRadius(), metrics.cellRadius());
    painter.setFont(hintFont);
    painter.setPen(colors.muted);
    painter.drawText(box, Qt::AlignCenter, m_hint);
}

/// The buttons in the field are named for those who do not see them.
void SearchField::retranslate()
{
    for (QAction *action : findChildren<QAction *>()) {
        const bool clears = action->objectName() == QLatin1String("_q_qlineeditclearaction");
        action->setText(clears ? tr("Clear") : tr("Search"));
    }
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        flush();
    } else if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}
