// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/manualview.h"

#include "views/common/kinds.h"
#include "views/common/themecolors.h"
#include "views/common/thememetrics.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QKeySequence>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>
#include <QUrl>
#include <QWheelEvent>

namespace {

constexpr int smallestZoom = 70;
constexpr int largestZoom = 250;
constexpr int zoomStep = 10;

/// "Ctrl+Shift+N" as this language and system write it; other code stays as it is.
QString keyCapText(const QString &portable)
{
    const QKeySequence keys = QKeySequence::fromString(portable, QKeySequence::PortableText);
    const QString native = keys.toString(QKeySequence::NativeText);
    const bool isKey = !native.isEmpty() && keys[0].key() != Qt::Key_unknown;
    QString cap = isKey ? native : portable;
    cap.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
    return QChar(QChar::Nbsp) + cap + QChar(QChar::Nbsp);
}

} // namespace

ManualView::ManualView(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setSurface(viewport(), Surface::Content);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) { emit linkFollowed(url.toString()); });
}

void ManualView::showChapter(const ManualChapter &chapter, const QString &anchor)
{
    m_chapter = chapter;
    setAccessibleName(chapter.title);
    render();
    goTo(anchor);
}

void ManualView::render()
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    QFont font = metrics.bodyFont();
    font.setPixelSize(qMax(1, metrics.px(14) * m_zoom / 100));
    document()->setDefaultFont(font);
    document()->setDocumentMargin(metrics.space24());
    document()->setMarkdown(m_chapter.markdown, QTextDocument::MarkdownDialectGitHub);
    styleBlocks();
    styleKeys();
    moveCursor(QTextCursor::Start);
}

void ManualView::styleBlocks()
{
    const ThemeColors &colors = ThemeColors::of(palette());
    const qreal em = document()->defaultFont().pixelSize();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        const bool listed = block.textList() != nullptr;
        format.setLineHeight(140, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(level == 0 ? em * (listed ? 0.2 : 0.5) : em * (level == 1 ? 0 : 1.4));
        format.setBottomMargin(em * (level == 0 ? (listed ? 0.2 : 0.5) : 0.4));
        cursor.setBlockFormat(format);
        if (level > 0) {
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            QTextCharFormat words; // not merged: the reader's own size of headings has to go
            words.setFontWeight(QFont::DemiBold);
            words.setProperty(QTextFormat::FontPixelSize, static_cast<int>(em * (level == 1 ? 1.6 : 1.2)));
            words.setForeground(colors.text);
            cursor.setCharFormat(words);
        }
    }
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorder(1);
            format.setBorderBrush(colors.line);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderCollapse(true);
            format.setCellPadding(em * 0.4);
            format.setCellSpacing(0);
            table->setFormat(format);
        }
    }
}

void ManualView::styleKeys()
{
    const ThemeColors &colors = ThemeColors::of(palette());
    struct Span
    {
        int start;
        int length;
        QString text;
    };
    QList<Span> keys;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (fragment.charFormat().fontFixedPitch()) {
                keys.prepend({fragment.position(), fragment.length(), fragment.text()});
            } else if (fragment.charFormat().isAnchor()) {
                QTextCursor cursor(document());
                cursor.setPosition(fragment.position());
                cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
                QTextCharFormat link;
                link.setForeground(colors.accent);
                cursor.mergeCharFormat(link);
            }
        }
    }
    QTextCharFormat cap;
    cap.setFont(document()->defaultFont());
    cap.setFontWeight(QFont::Medium);
    cap.setBackground(colors.track);
    cap.setForeground(colors.text);
    for (const Span &span : qAsConst(keys)) { // from the end, so that positions stay true
        QTextCursor cursor(document());
        cursor.setPosition(span.start);
        cursor.setPosition(span.start + span.length, QTextCursor::KeepAnchor);
        cursor.insertText(keyCapText(span.text), cap);
    }
}

void ManualView::goTo(const QString &anchor)
{
    qsizetype wanted = -1;
    for (qsizetype i = 0; i < m_chapter.sections.size(); ++i) {
        if (m_chapter.sections.at(i).anchor == anchor) {
            wanted = i;
        }
    }
    qsizetype seen = -1;
    for (QTextBlock block = document()->begin(); block.isValid() && wanted > 0; block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && ++seen == wanted) {
            setTextCursor(QTextCursor(block));
            const qreal top = document()->documentLayout()->blockBoundingRect(block).top();
            verticalScrollBar()->setValue(static_cast<int>(top) - ThemeMetrics::of().space12());
            return;
        }
    }
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
}

QString ManualView::anchorInView() const
{
    const int top = cursorForPosition(QPoint(0, ThemeMetrics::of().space24())).position();
    qsizetype heading = -1;
    for (QTextBlock block = document()->begin(); block.isValid() && block.position() <= top; block = block.next()) {
        heading += block.blockFormat().headingLevel() > 0 ? 1 : 0;
    }
    return heading < 0 || heading >= m_chapter.sections.size() ? QString() : m_chapter.sections.at(heading).anchor;
}

void ManualView::setZoom(int percent)
{
    const int bounded = qBound(smallestZoom, percent, largestZoom);
    if (bounded == m_zoom) {
        return;
    }
    const QString anchor = anchorInView();
    m_zoom = bounded;
    render();
    goTo(anchor);
    emit zoomChanged(m_zoom);
}

void ManualView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_chapter.id.isEmpty()) {
        const QString anchor = anchorInView();
        render();
        goTo(anchor);
    }
}

void ManualView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(m_zoom + (event->angleDelta().y() > 0 ? zoomStep : -zoomStep));
        event->accept();
        return;
    }
    QTextBrowser::wheelEvent(event);
}
