// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/summarylinklabel.h"

#include "views/common/icons.h"
#include "views/common/kinds.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

namespace {

QStringList piecesOf(const QString &word)
{
    static const QString ends = QStringLiteral("@.-_/?&=");
    QStringList pieces = {QString()};
    for (const QChar c : word) {
        pieces.last().append(c);
        if (ends.contains(c)) {
            pieces.append(QString());
        }
    }
    pieces.removeAll(QString());
    return pieces;
}

} // namespace

SummaryLinkLabel::SummaryLinkLabel(const QString &text, const QString &target, QWidget *parent)
    : QLabel(parent)
    , m_text(text)
    , m_target(target)
{
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setOpenExternalLinks(false);
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setAccessibleName(text);
    setToolTip(text);
    setTextKind(this, TextKind::Body);
    layOut();
}

QStringList SummaryLinkLabel::brokenWord(const QString &word, const QFontMetrics &metrics, int width)
{
    if (width <= 0 || metrics.horizontalAdvance(word) <= width) {
        return {word};
    }
    QStringList lines = {QString()};
    const QStringList pieces = piecesOf(word);
    for (const QString &piece : pieces) {
        if (!lines.constLast().isEmpty() && metrics.horizontalAdvance(lines.constLast() + piece) > width) {
            lines.append(QString());
        }
        lines.last().append(piece);
    }
    for (QString &line : lines) {
        if (metrics.horizontalAdvance(line) > width) {
            line = metrics.elidedText(line, Qt::ElideRight, width);
        }
    }
    return lines;
}

void SummaryLinkLabel::layOut()
{
    QStringList words;
    const QStringList whole = m_text.split(QLatin1Char(' '));
    for (const QString &word : whole) {
        QStringList lines = brokenWord(word, fontMetrics(), contentsRect().width());
        for (QString &line : lines) {
            line = line.toHtmlEscaped();
        }
        words.append(lines.join(QStringLiteral("<br>")));
    }
    const QString shown = QStringLiteral("<a href=\"%1\" style=\"text-decoration:none\">%2</a>")
                              .arg(m_target.toHtmlEscaped(), words.join(QLatin1Char(' ')));
    if (shown != text()) {
        setText(shown);
    }
}

void SummaryLinkLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    layOut();
}

void SummaryLinkLabel::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(QStringLiteral("copy")), tr("&Copy"), this, [text = m_text] { QGuiApplication::clipboard()->setText(text); });
    menu->popup(event->globalPos());
}
