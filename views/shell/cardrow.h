// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/vocabulary.h"

#include <QAbstractButton>

/// A line of a card that opens something: a leading word (a time) or icon, a title, a muted second line, a word at the
/// right.
class CardRow final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardRow)

public:
    explicit CardRow(QWidget *parent = nullptr);

    void setLeading(const QString &text, const QString &iconName = QString());
    void setWords(const QString &title, const QString &secondLine = QString());
    void setTrailing(const QString &text, Tone tone = Tone::Neutral);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QString m_leading;
    QString m_iconName;
    QString m_title;
    QString m_secondLine;
    QString m_trailing;
    Tone m_tone = Tone::Neutral;
};
