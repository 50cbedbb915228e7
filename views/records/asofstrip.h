// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/fielddisplay.h"
#include "models/core/instant.h"

#include <QFrame>

#include <optional>

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
    /// The language changed: the warning, which is not this one's, is to be said anew.
    void wordsWanted();
    void momentChosen(Instant at);
    void showChosen(AsOfStrip::Show show);
    void newSinceRequested();
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Counts
    {
        qint64 rows = 0;
        qint64 changed = 0;
        qint64 gone = 0;
        qint64 newSince = 0;
    };

    void choose(Show show);
    void retranslate();
    void sayState();

    DisplayFormat m_format;
    std::optional<Counts> m_counts; ///< nothing while it is read
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
