// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/candidate.h"

#include <QLineEdit>

class QListWidget;
class QTimer;

/// A line in which another record is chosen by its name: typing searches after 250 ms, Down opens the list, what is not
/// chosen is not kept. Shows labels, never ids. An empty line means no record.
class ReferenceField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReferenceField)

public:
    ReferenceField(const QString &entity, CandidateSource candidates, QWidget *parent = nullptr);

    [[nodiscard]] QString recordId() const { return m_id; }
    [[nodiscard]] QString label() const { return m_label; }
    /// Shows a record without reporting it. `label` empty: "Not visible to you".
    void setRecord(const QString &id, const QString &label);
    void clearRecord();
    /// Milliseconds between the last key and the search; tests shorten it.
    void setDelay(int milliseconds);

signals:
    void recordChosen(const QString &id, const QString &label); ///< by the person; empty when cleared

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void showCandidates(const QList<Candidate> &candidates);
    void showNotice(const QString &text);
    void choose(int row);
    void closeList(bool restore);
    void openList();
    void retranslate();

    QString m_entity;
    CandidateSource m_candidates;
    QString m_id;
    QString m_label;
    QListWidget *m_list;
    QTimer *m_timer;
    QAction *m_openAction;
    quint64 m_generation = 0;
};
