// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class CardRow;
class Chip;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// A card of Home: title, how many, a link to all of them, some rows or a sentence that there are none.
class HomeCard final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HomeCard)

public:
    explicit HomeCard(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Below 0: no number.
    void setCount(qint64 count, const QString &text);
    /// The words of the link at the right; empty: none.
    void setLink(const QString &text);
    void setEmptyText(const QString &text);
    /// Removes the rows; add them again with addRow().
    void clearRows();
    /// The card takes the row.
    void addRow(CardRow *row);

signals:
    void linkActivated();

private:
    void updateEmpty();

    QLabel *m_title;
    Chip *m_count;
    QPushButton *m_link;
    QLabel *m_empty;
    QVBoxLayout *m_rows;
    QList<CardRow *> m_rowList;
};
