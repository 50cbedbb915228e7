// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/foldedwords.h"

#include "models/core/fold.h"

namespace {

constexpr qsizetype longestWord = 64;

/// The length of the word's character at `at`: 0 where a word ends, 2 for a surrogate pair.
qsizetype wordCharacter(const QString &folded, qsizetype at)
{
    const QChar c = folded.at(at);
    if (c.isHighSurrogate() && at + 1 < folded.size()) {
        const char32_t whole = QChar::surrogateToUcs4(c, folded.at(at + 1));
        return QChar::isLetter(whole) || QChar::isDigit(whole) ? 2 : 0;
    }
    const bool tilde = c.unicode() == 0x0303 && at > 0 && folded.at(at - 1) == u'n';
    return c.isLetter() || c.isDigit() || tilde ? 1 : 0;
}

} // namespace

QStringList foldedWords(QStringView text)
{
    const QString folded = fold(text);
    QStringList words;
    QString word;
    qsizetype letters = 0;
    const auto end = [&] {
        if (!word.isEmpty() && !words.contains(word)) {
            words.append(word);
        }
        word.clear();
        letters = 0;
    };
    for (qsizetype at = 0; at < folded.size();) {
        const qsizetype length = wordCharacter(folded, at);
        if (length == 0) {
            end();
        } else if (letters < longestWord) {
            word.append(folded.mid(at, length));
            ++letters;
        }
        at += qMax<qsizetype>(length, 1);
    }
    end();
    return words;
}
