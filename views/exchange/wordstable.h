// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/vocabulary.h"
#include "models/exchange/mapping/mappingsuggestion.h"

#include <QTableWidget>

/// The different texts of a column with how often each stands there and the value that it gets, chosen from the vocabulary.
class WordsTable final : public QTableWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WordsTable)

public:
    explicit WordsTable(QWidget *parent = nullptr);

    static constexpr int mostWords = 200;

    /// At most `mostWords` of them, the most frequent.
    void showWords(const QList<WordUse> &uses, const Vocabulary &vocabulary, const QLocale &locale);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// `known` false: the text means nothing that is known.
    void wordChosen(const QString &text, const QString &value, bool known);

private:
    void markWords(const QList<WordUse> &uses);

    QStringList m_texts; ///< what is shown
};
