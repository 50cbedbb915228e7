// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/passwordstrength.h"

#include "models/core/fold.h"
#include "models/core/text.h"

#include <QByteArrayList>
#include <QRegularExpression>

#include <zxcvbn.h>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace {

using Advice = PasswordStrength::Advice;

/// What people here type first. The library's own dictionary is English; this adds Spanish and the words of the trade.
/// Without accents, lower case, the likeliest first: the place in the list is what a guess costs.
constexpr const char *localWords[] = {
    "contrasena", "clave", "semillero", "emprendimiento", "emprendedor", "emprendedora", "colombia", "bogota", "medellin",
    "cali", "barranquilla", "cartagena", "bucaramanga", "pereira", "manizales", "temporal", "cambiar", "cambiame", "acceso",
    "bienvenido", "bienvenida", "bienvenidos", "administrador", "administradora", "coordinador", "coordinadora", "usuario",
    "invitado", "mentor", "mentora", "mentoria", "aliado", "aliada", "programa", "cohorte", "proyecto", "incubadora",
    "aceleradora", "innovacion", "ecosistema", "empresa", "negocio", "universidad", "fundacion", "camara", "comercio",
    "estudiante", "teamo", "tequiero", "amor", "familia", "hola", "amigo", "amiga", "amigos", "dios", "jesus", "jesucristo",
    "maria", "jose", "juan", "carlos", "luis", "andres", "camila", "valentina", "santiago", "sebastian", "daniel", "daniela",
    "alejandro", "alejandra", "paola", "diana", "sandra", "jorge", "fernando", "futbol", "nacional", "millonarios", "america",
    "junior", "barcelona", "realmadrid", "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto",
    "septiembre", "octubre", "noviembre", "diciembre", "lunes", "martes", "miercoles", "jueves", "viernes", "sabado",
    "domingo", "verano", "invierno", "mariposa", "princesa", "estrella", "corazon", "angel", "cielo", "luna", "perro", "gato",
    "chocolate", "secreto", "secreta", "entrar", "oficina", "trabajo", "equipo", "casa", "mundo", "libertad", "felicidad",
    "esperanza", "gracias", "nuevo", "nueva", "mascota", "guitarra", "cumpleanos", "semilla", "cosecha", "finca", "cafe",
};

/// Lower case, without any mark: "Contraseña" is no better than "contrasena".
QByteArray withoutMarks(const QString &text)
{
    QString folded = fold(text);
    folded.replace(QChar(0x00F1), QLatin1Char('n')); // ñ composed
    folded.remove(QChar(0x0303));                    // and the tilde of a decomposed one
    return folded.toUtf8();
}

/// The parts of names and addresses that are worth knowing.
QByteArrayList ownParts(const QStringList &ownWords)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QByteArrayList parts;
    for (const QString &word : ownWords) {
        const QStringList pieces = word.split(between, Qt::SkipEmptyParts);
        for (const QString &piece : pieces) {
            if (piece.size() >= 3) {
                parts += withoutMarks(piece);
            }
        }
    }
    return parts;
}

Advice adviceFor(int kind)
{
    switch (kind & ~MULTIPLE_MATCH) {
    case USER_MATCH:
    case USER_LEET_MATCH:
        return Advice::OwnWords;
    case DICTIONARY_MATCH:
    case DICT_LEET_MATCH:
        return Advice::CommonWord;
    case REPEATS_MATCH:
        return Advice::Repeats;
    case SEQUENCE_MATCH:
    case SPATIAL_MATCH:
        return Advice::Sequence;
    case DATE_MATCH:
    case YEAR_MATCH:
        return Advice::Date;
    default:
        return Advice::MoreWords;
    }
}

struct Estimate
{
    double bits = 0.0;
    Advice advice = Advice::MoreWords; ///< about the longest part that is not mere characters
};

Estimate estimate(const QByteArray &password, std::vector<const char *> &dictionary)
{
    ZxcMatch_t *first = nullptr;
    Estimate found;
    found.bits = ZxcvbnMatch(password.constData(), dictionary.data(), &first);
    const std::unique_ptr<ZxcMatch_t, void (*)(ZxcMatch_t *)> parts(first, ZxcvbnFreeInfo);
    int longest = 0;
    for (const ZxcMatch_t *part = parts.get(); part != nullptr; part = part->Next) {
        const Advice advice = adviceFor(part->Type);
        if (advice != Advice::MoreWords && part->Length > longest) {
            longest = part->Length;
            found.advice = advice;
        }
    }
    return found;
}

int scoreOf(double bits)
{
    // 10^3, 10^6, 10^8 and 10^10 guesses, the steps of the method's authors.
    constexpr double steps[] = {9.97, 19.93, 26.58, 33.22};
    return int(std::upper_bound(std::begin(steps), std::end(steps), bits) - std::begin(steps));
}

} // namespace

PasswordStrength passwordStrength(const QString &password, const QStringList &ownWords)
{
    if (password.isEmpty()) {
        return {};
    }
    QByteArray typed = password.toUtf8();
    QByteArray plain = withoutMarks(password);
    if (typed.size() > PasswordStrength::maximumBytes) {
        typed.fill('\0');
        plain.fill('\0');
        return {.score = 0, .advice = Advice::TooLong};
    }
    const QByteArrayList own = ownParts(ownWords);
    std::vector<const char *> dictionary;
    dictionary.reserve(size_t(own.size()) + std::size(localWords) + 1);
    for (const QByteArray &part : own) {
        dictionary.push_back(part.constData());
    }
    dictionary.insert(dictionary.end(), std::begin(localWords), std::end(localWords));
    dictionary.push_back(nullptr);

    const Estimate asTyped = estimate(typed, dictionary);
    const Estimate asPlain = estimate(plain, dictionary);
    const Estimate worst = asPlain.bits < asTyped.bits ? asPlain : asTyped;
    typed.fill('\0');
    plain.fill('\0');

    PasswordStrength strength{.score = scoreOf(worst.bits), .advice = worst.advice};
    if (password.toUcs4().size() < PasswordStrength::minimumCharacters) {
        strength.score = std::min(strength.score, 1);
        strength.advice = Advice::TooShort;
    } else if (strength.score == 4) {
        strength.advice = Advice::None;
    }
    return strength;
}

bool PasswordStrength::acceptable() const
{
    return advice != Advice::Empty && advice != Advice::TooShort && advice != Advice::TooLong && score >= 2;
}

QString PasswordStrength::name() const
{
    constexpr Text names[] = {
        text("PasswordStrength", "Very weak"), text("PasswordStrength", "Weak"), text("PasswordStrength", "Fair"),
        text("PasswordStrength", "Good"),      text("PasswordStrength", "Strong"),
    };
    return advice == Advice::Empty ? QString() : names[std::clamp(score, 0, 4)].translated();
}

QString PasswordStrength::sentence() const
{
    const auto say = [](Text words) { return words.translated(); };
    switch (advice) {
    case Advice::None:
    case Advice::Empty:
        return {};
    case Advice::TooShort:
        return say(text("PasswordStrength", "At least %1 characters.")).arg(minimumCharacters);
    case Advice::TooLong:
        return say(text("PasswordStrength", "Too long: at most %1 characters, fewer with accents.")).arg(maximumBytes);
    case Advice::OwnWords:
        return say(text("PasswordStrength", "Leave out your name, your address and words of your work: they are tried first."));
    case Advice::CommonWord:
        return say(text("PasswordStrength", "It contains a word that is tried first. Several words that do not belong together are better."));
    case Advice::Sequence:
        return say(text("PasswordStrength", "Leave out rows of letters or numbers such as “abc”, “4321” or “qwerty”."));
    case Advice::Repeats:
        return say(text("PasswordStrength", "Repeating a letter or a word adds hardly anything."));
    case Advice::Date:
        return say(text("PasswordStrength", "Leave out dates and years: they are tried first."));
    case Advice::MoreWords:
        return say(text("PasswordStrength", "One or two more words make it stronger."));
    }
    return {};
}
