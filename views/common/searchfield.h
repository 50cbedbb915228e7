// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>
#include <QTimer>

/// A line edit with a magnifier, a button that clears it and, while empty, its shortcut ("Ctrl+F") at the right.
class SearchField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchField)

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Only shown; the page makes the action that focuses the field.
    void setShortcutHint(const QKeySequence &shortcut);
    /// Emits at once what waits (Enter does so by itself).
    void flush();

signals:
    /// 250 ms after the last key, or at once on Enter and when cleared.
    void searchChanged(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QTimer m_wait;
    QString m_hint;
    QString m_sent;
};
