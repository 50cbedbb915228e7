// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/vocabulary.h"

#include <QWidget>

/// How far something is: its name, so much of so much in words, and a thin bar below. Read as one to a screen reader.
class SummaryBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SummaryBar)

public:
    explicit SummaryBar(QWidget *parent = nullptr);
    /// `share` from 0 to 1; beyond is drawn as full.
    void setProgress(const QString &title, const QString &words, qreal share, Tone tone);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QString m_words;
    qreal m_share = 0;
    Tone m_tone = Tone::Success;
};
