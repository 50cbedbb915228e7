// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

/// The person at work, as their initials; opens their menu.
class PersonButton final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonButton)

public:
    explicit PersonButton(QWidget *parent = nullptr);
    void setPerson(const QString &name, const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QString m_name;
    QString m_id;
};
