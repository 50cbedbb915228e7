// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/candidate.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;
class QTimer;

/// A line in which another record is chosen by its name: typing searches after 250 ms, Down opens the list, what is not
/// chosen is not kept (but a single match is taken on leaving). Shows labels, never ids. An empty line means no record.
/// Without an entity (a kind of record that the catalogue does not know) an id can be typed.
class ReferenceField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReferenceField)

public:
    ReferenceField(const QString &entity, CandidateSource candidates, QWidget *parent = nullptr);
    ~ReferenceField() override;

    [[nodiscard]] QString recordId() const { return m_id; }
    [[nodiscard]] QString label() const { return m_label; }
    /// Shows a record without reporting it. `label` empty: "Not visible to you".
    void setRecord(const QString &id, const QString &label);
    /// Which kind of record is chosen; another kind than before empties the line.
    void setEntity(const QString &entity);
    [[nodiscard]] QString entity() const { return m_entity; }
    /// Decides what was typed, as leaving does: now, or when the candidates are there; `settled` follows in any case.
    void decide() { settle(); }
    /// Milliseconds between the last key and the search; tests shorten it.
    void setDelay(int milliseconds);
    /// The list of candidates, for tests.
    [[nodiscard]] QStandardItemModel &candidateModel() const { return *m_model; }

signals:
    void recordChosen(const QString &id, const QString &label); ///< by the person; empty when cleared
    void settled(); ///< what was typed is a record now, or was none and is gone

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum ItemRole { IdRole = Qt::UserRole + 1, SecondaryRole };

    void search();
    void showCandidates(const Result<QList<Candidate>> &candidates);
    void showNotice(const QString &text);
    void choose(const QModelIndex &index);
    void settle();
    void openList();
    void retranslate();

    QString m_entity;
    CandidateSource m_candidates;
    QString m_id;
    QString m_label;
    QString m_searched; ///< what the shown candidates match
    QStandardItemModel *m_model;
    QCompleter *m_completer;
    QTimer *m_timer;
    QAction *m_openAction;
    quint64 m_generation = 0;
    bool m_settling = false; ///< left before the candidates came: decided when they do
};
