// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// A line of one pixel in the theme's colour between parts of a form.
class Hairline final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Hairline)

public:
    explicit Hairline(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};
