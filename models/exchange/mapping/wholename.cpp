// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mapping/wholename.h"

#include "models/core/fold.h"

#include <QSet>
#include <QStringList>

namespace {

bool isNameParticle(const QString &folded)
{
    static const QSet<QString> particles = [] {
        QSet<QString> words;
        for (const char *word : {"de", "del", "la", "las", "los", "el", "y", "da", "do", "das", "dos", "van", "von", "der", "den", "di",
                                 "san", "santa", "mac", "le", "du"}) {
            words.insert(QString::fromLatin1(word));
        }
        return words;
    }();
    return particles.contains(folded);
}

/// Given names that often stand second, or tell given names from surnames.
bool isCommonGivenName(const QString &word)
{
    static const QSet<QString> names = [] {
        QSet<QString> words;
        for (const char *name :
             {"maria", "jose", "juan", "luis", "carlos", "jorge", "andres", "felipe", "david", "daniel", "alejandro", "alejandra", "fernando",
              "fernanda", "jairo", "dary", "dario", "luz", "ana", "elena", "isabel", "isabela", "camila", "camilo", "andrea", "paola", "patricia",
              "carolina", "marcela", "milena", "lucia", "sofia", "valentina", "natalia", "diana", "claudia", "sandra", "gloria", "martha", "marta",
              "rosa", "esther", "ines", "stella", "amparo", "eugenia", "beatriz", "cecilia", "cristina", "victoria", "angelica", "angela", "angel",
              "antonio", "manuel", "enrique", "eduardo", "alberto", "alfonso", "javier", "miguel", "mauricio", "ricardo", "sebastian", "nicolas",
              "esteban", "ivan", "ignacio", "guillermo", "gustavo", "hernan", "humberto", "alexander", "alexandra", "edison", "wilson", "jhon",
              "john", "yolanda", "liliana", "viviana", "adriana", "johana", "johanna", "yuliana", "juliana", "daniela", "gabriela", "gabriel",
              "mariana", "catalina", "lorena", "monica", "jimena", "ximena", "teresa", "mercedes", "del carmen", "carmen", "pilar", "ester",
              "laura", "paula", "sara", "samuel", "pablo", "pedro", "rafael", "julian", "oscar", "hugo", "cesar", "jesus", "emilio", "emilia",
              "julia", "raquel", "ruth", "noemi", "nelly", "nidia", "elizabeth", "katherine", "katerine", "stephanie", "ann", "anne", "marie",
              "paul", "james", "lee", "lynn", "jean"}) {
            words.insert(QString::fromLatin1(name));
        }
        return words;
    }();
    return names.contains(word);
}

/// Words with their particles: "de la Cruz" is one.
QStringList nameUnits(const QString &name)
{
    QStringList units;
    QString particles;
    const QStringList words = name.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (isNameParticle(fold(word)) && !(units.isEmpty() && particles.isEmpty() && words.size() <= 2)) {
            particles += word + QLatin1Char(' ');
        } else {
            units.append(particles + word);
            particles.clear();
        }
    }
    if (!particles.isEmpty()) {
        units.append(particles.trimmed());
    }
    return units;
}

NameParts joined(const QStringList &units, qsizetype given)
{
    return {units.mid(0, given).join(QLatin1Char(' ')), units.mid(given).join(QLatin1Char(' '))};
}

} // namespace

NameParts splitWholeName(const QString &name)
{
    if (const qsizetype comma = name.indexOf(QLatin1Char(',')); comma > 0 && name.count(QLatin1Char(',')) == 1) {
        const NameParts turned{name.mid(comma + 1).simplified(), name.left(comma).simplified()};
        if (!turned.given.isEmpty() && !turned.surnames.isEmpty()) {
            return turned;
        }
    }
    const QStringList units = nameUnits(name);
    const auto isGiven = [&units](qsizetype at) { return isCommonGivenName(fold(units.at(at))); };
    const qsizetype count = units.size();
    if (count < 3) {
        return joined(units, 1);
    }
    if (count == 3) {
        if (!isGiven(0) && isGiven(1) && isGiven(2)) {
            return {units.mid(1).join(QLatin1Char(' ')), units.constFirst()};
        }
        return joined(units, isGiven(1) ? 2 : 1);
    }
    if (count == 4 && !isGiven(0) && !isGiven(1) && isGiven(2) && isGiven(3)) {
        return {units.mid(2).join(QLatin1Char(' ')), units.mid(0, 2).join(QLatin1Char(' '))};
    }
    return joined(units, count - 2);
}
