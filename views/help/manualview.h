// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/help/manual.h"

#include <QTextBrowser>

/// Shows a chapter of the manual in the colours and sizes of the theme, with key caps. Says which link was followed; does
/// not open it.
class ManualView final : public QTextBrowser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ManualView)

public:
    explicit ManualView(QWidget *parent = nullptr);

    void showChapter(const ManualChapter &chapter, const QString &anchor = QString());
    void goTo(const QString &anchor); ///< the start where there is no such heading
    /// Percent of the usual size: 70 to 250.
    void setZoom(int percent);
    [[nodiscard]] int zoom() const { return m_zoom; }
    [[nodiscard]] QString anchorInView() const; ///< of the heading at the top or above it

signals:
    /// "lists#filters", "#filters" or a web address.
    void linkFollowed(const QString &target);
    void zoomChanged(int percent);

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void render();
    void styleBlocks();
    void styleKeys();

    ManualChapter m_chapter;
    int m_zoom = 100;
};
