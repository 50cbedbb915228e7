// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/records/mnemonics.h"

#include <QSet>

namespace {

/// Where the mnemonic goes; -1 when every letter is taken.
qsizetype mnemonicPosition(const QString &label, const QSet<QChar> &taken)
{
    qsizetype other = -1;
    for (qsizetype i = 0; i < label.size(); ++i) {
        const QChar letter = label.at(i).toUpper();
        if (letter < u'A' || letter > u'Z' || taken.contains(letter)) {
            continue;
        }
        if (i == 0 || label.at(i - 1).isSpace()) {
            return i;
        }
        other = other < 0 ? i : other;
    }
    return other;
}

} // namespace

QStringList withMnemonics(const QStringList &labels, const QString &taken)
{
    QSet<QChar> letters;
    for (const QChar letter : taken) {
        letters.insert(letter.toUpper());
    }
    QStringList result;
    for (const QString &label : labels) {
        const qsizetype position = mnemonicPosition(label, letters);
        QString marked;
        for (qsizetype i = 0; i < label.size(); ++i) {
            if (i == position) {
                marked += u'&';
                letters.insert(label.at(i).toUpper());
            }
            marked += label.at(i);
            if (label.at(i) == u'&') {
                marked += u'&';
            }
        }
        result.append(marked);
    }
    return result;
}
