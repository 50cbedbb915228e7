// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// What the colours of the cells mean.
class PlanLegend final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanLegend)

public:
    explicit PlanLegend(QWidget *parent = nullptr);
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_words; ///< refused, duplicate, changed
};
