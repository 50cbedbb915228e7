// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

/// A card that is one big button: icon, title, at most two muted lines of what it does.
class WelcomeChoice final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WelcomeChoice)

public:
    explicit WelcomeChoice(const QString &iconName, QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &description);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] QRect descriptionRect() const;

    QString m_iconName;
    QString m_description;
};
