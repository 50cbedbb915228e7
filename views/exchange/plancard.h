// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/vocabulary.h"

#include <QAbstractButton>

/// How many rows of an import become what: an icon and a word, the number, what that means. Pressed: only those are shown.
class PlanCard final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanCard)

public:
    PlanCard(const QString &iconName, Tone tone, QWidget *parent = nullptr);

    /// `hint`: one line below the number.
    void setFigure(const QString &title, int number, const QString &hint, const QLocale &locale);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_iconName;
    Tone m_tone;
    QString m_number;
    QString m_hint;
};
