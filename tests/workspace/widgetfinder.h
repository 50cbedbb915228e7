// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>

/// The visible button whose words (without mnemonic) are these; nullptr when there is none.
[[nodiscard]] inline QAbstractButton *buttonNamed(const QWidget *window, const char *words)
{
    const QList<QAbstractButton *> buttons = window->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (!button->isHidden() && QString(button->text()).remove(QLatin1Char('&')) == QString::fromUtf8(words)) {
            return button;
        }
    }
    return nullptr;
}

/// The widget that the label with these words (without mnemonic) belongs to.
template <typename W>
[[nodiscard]] W *fieldNamed(const QWidget *window, const char *words)
{
    const QList<QLabel *> labels = window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->buddy() != nullptr && QString(label->text()).remove(QLatin1Char('&')) == QString::fromUtf8(words)) {
            return qobject_cast<W *>(label->buddy());
        }
    }
    return nullptr;
}

/// Every word that a person sees in labels and on buttons, hidden ones left out.
[[nodiscard]] inline QString visibleWords(const QWidget *window)
{
    QStringList words;
    const QList<QLabel *> labels = window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(window)) {
            words.append(label->text());
        }
    }
    const QList<QAbstractButton *> buttons = window->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisibleTo(window)) {
            words.append(button->text());
        }
    }
    return words.join(QLatin1Char('\n'));
}
