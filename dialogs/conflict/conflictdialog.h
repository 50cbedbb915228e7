// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHash>
#include <QList>

class ConflictRow;
class QLabel;
class QPushButton;

/// A field that two people changed in different ways, in words.
struct ConflictQuestion
{
    QString field;  ///< the column's name
    QString label;
    QString base;   ///< what it was; empty: nothing
    QString theirs;
    QString mine;
    QString who;    ///< empty: not known
    QString when;
};

/// Shows base, theirs and mine of each field side by side; nothing is chosen beforehand. Ctrl+Enter saves once every field
/// is decided, Esc goes back to the form, where nothing was lost.
class ConflictDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConflictDialog)

public:
    ConflictDialog(const QString &record, const QList<ConflictQuestion> &questions, QWidget *parent = nullptr);

    /// By field: true where mine was chosen. Only what was decided.
    [[nodiscard]] QHash<QString, bool> choices() const;
    [[nodiscard]] const QList<ConflictRow *> &rows() const { return m_rows; }
    void chooseAll(bool mine);

public slots:
    void save();

signals:
    /// Every field is decided.
    void decided(const QHash<QString, bool> &mine);

private:
    QWidget *makeHead(const QString &record);
    QWidget *makeButtonBar();
    void updateButtons();

    QList<ConflictRow *> m_rows;
    QLabel *m_left;
    QPushButton *m_save;
};
