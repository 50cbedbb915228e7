// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;

/// A card that says what a field or a part of the window is. Esc, any click or any key that is not read by it closes it, and
/// the focus goes back to where it was. Deletes itself.
class AboutPopup final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutPopup)

public:
    /// Shows `html` under `area` (global), or above it where there is no room below.
    static AboutPopup *show(const QString &html, const QRect &area, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    explicit AboutPopup(const QString &html, QWidget *parent);
    void placeBeside(const QRect &area);

    QLabel *m_text;
    QPointer<QWidget> m_focusBefore;
};
