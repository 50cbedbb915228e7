// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/fielddisplay.h"
#include "models/core/instant.h"

#include <QFrame>

class QDateTimeEdit;
class QLabel;
class QPushButton;
class QTimer;

/// Says that a list is shown as it was, when, and what has become of it; leads to another moment and back to now.
class AsOfStrip final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AsOfStrip)

public:
    enum class Show { All, Changed, Gone };

    explicit AsOfStrip(QWidget *parent = nullptr);

    void setDisplayFormat(const DisplayFormat &format);
    /// Nothing is told.
    void setMoment(Instant at, Instant latest);
    [[nodiscard]] Instant moment() const;
    void setBusy();
    void setCounts(qint64 rows, qint64 changed, qint64 gone, qint64 newSince);
    /// What cannot be trusted; empty: nothing.
    void setWarning(const QString &sentence);
    void focusMoment();

signals:
    void momentChosen(Instant at);
    void showChosen(AsOfStrip::Show show);
    void newSinceRequested();
    void backRequested();

private:
    void choose(Show show);

    DisplayFormat m_format;
    QLabel *m_title;
    QDateTimeEdit *m_edit;
    QLabel *m_state;
    QPushButton *m_all;
    QPushButton *m_changed;
    QPushButton *m_gone;
    QPushButton *m_new;
    QPushButton *m_back;
    QLabel *m_warning;
    QTimer *m_timer;
};
