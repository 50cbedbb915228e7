// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/vocabulary.h"

#include <QFrame>

class QLabel;

/// The strip at the top of a summary that says why somebody should look: an icon, a strong line, the reasons.
class SummaryWarning final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SummaryWarning)

public:
    explicit SummaryWarning(QWidget *parent = nullptr);
    void setWords(const QString &title, const QString &reasons, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_reasons;
    Tone m_tone = Tone::Warning;
};
