// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/vocabulary.h"

#include <QFrame>

class QLabel;
class QPushButton;

/// A strip across the whole window while it is in a state that nobody may overlook: looking through somebody else's eyes, a
/// session that has ended. An icon, a sentence, one button.
class StateStrip final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StateStrip)

public:
    explicit StateStrip(Tone tone, const QString &icon, QWidget *parent = nullptr);

    void setWords(const QString &sentence, const QString &button);
    [[nodiscard]] QString sentence() const;

signals:
    void buttonClicked();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateIcon();

    Tone m_tone;
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
};
