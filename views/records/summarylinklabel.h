// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

/// A link of the summary: an address without spaces is broken where it reads well (after @, dots and hyphens) when the pane is
/// narrower than it, so that nothing is cut. The whole text is the tooltip; the context menu copies it in one piece.
class SummaryLinkLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SummaryLinkLabel)

public:
    SummaryLinkLabel(const QString &text, const QString &target, QWidget *parent = nullptr);

    /// The lines into which `word` is broken at `width`; what still does not fit is elided. Cost: one measure a piece.
    [[nodiscard]] static QStringList brokenWord(const QString &word, const QFontMetrics &metrics, int width);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void layOut();

    QString m_text;
    QString m_target;
};
