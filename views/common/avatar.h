// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// A person's initials in a circle; decoration beside the name, so a screen reader skips it.
class Avatar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Avatar)

public:
    enum class Size { Normal, Large };

    explicit Avatar(Size size = Size::Normal, QWidget *parent = nullptr);
    void setPerson(const QString &name, const QString &id);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Size m_size;
    QString m_name;
    QString m_id;
};
