// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/duplicaterule.h"

#include "models/core/fold.h"
#include "models/people/phonenumber.h"

#include <algorithm>

namespace {

constexpr double DocumentWeight = 0.85;
constexpr double EmailWeight = 0.5;
constexpr double PhoneWeight = 0.5;
constexpr double BirthWeight = 0.15;
constexpr double LeastNameScore = 0.85;
constexpr qsizetype ShortestDocument = 5;

QString plainDocument(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            plain.append(c.toUpper());
        }
    }
    return plain.size() >= ShortestDocument ? plain : QString();
}

double nameWeight(const NameLikeness &name)
{
    if (name.score < LeastNameScore) {
        return 0;
    }
    const double rise = (name.score - LeastNameScore) / (1 - LeastNameScore);
    if (name.nickname) {
        return 0.3;
    }
    const double most = name.sharedWords >= 3 ? 0.75 : name.sharedWords == 2 ? 0.55 : 0.2;
    return most * (0.75 + 0.25 * rise);
}

void addNameEvidence(QList<DuplicateEvidence> &evidence, const NameLikeness &name)
{
    using Kind = DuplicateEvidence::Kind;
    if (name.score < LeastNameScore) {
        return;
    }
    constexpr double same = 0.995;
    if (name.swapped) {
        evidence.append({Kind::SwappedName, {}});
    } else if (name.nickname) {
        evidence.append({Kind::Nickname, {}});
    } else {
        evidence.append({name.score >= same ? Kind::SameName : Kind::CloseName, {}});
    }
}

} // namespace

PreparedPerson::PreparedPerson(const PersonSketch &person)
    : sketch(person)
    , name(readName(person.firstName, person.lastName))
    , phone(readPhone(person.phone).digits)
    , document(plainDocument(person.documentNumber))
    , email(fold(person.email.trimmed()))
{
}

double duplicateConfidence(const PreparedPerson &one, const PreparedPerson &other, QList<DuplicateEvidence> *evidence)
{
    using Kind = DuplicateEvidence::Kind;
    const auto say = [evidence](Kind kind, const QString &value) {
        if (evidence != nullptr) {
            evidence->append({kind, value});
        }
    };
    const bool sameKind = one.sketch.documentType.isEmpty() || other.sketch.documentType.isEmpty()
        || one.sketch.documentType == other.sketch.documentType;
    const bool otherDocument =
        sameKind && !one.document.isEmpty() && !other.document.isEmpty() && one.document != other.document;
    if (otherDocument && evidence == nullptr) {
        return 0; // whatever else they share: below PossibleDuplicate, and most pairs of a large workspace end here
    }
    const NameLikeness name = compareNames(one.name, other.name);
    double doubt = 1 - nameWeight(name);
    const auto common = [&](bool same, double weight, Kind kind, const QString &value) {
        if (same) {
            doubt *= 1 - weight;
            say(kind, value);
        }
        return same;
    };
    const bool sameDocument = common(!one.document.isEmpty() && one.document == other.document && sameKind, DocumentWeight,
                                     Kind::SameDocument, one.sketch.documentNumber);
    if (evidence != nullptr) {
        addNameEvidence(*evidence, name);
    }
    common(!one.email.isEmpty() && one.email == other.email, EmailWeight, Kind::SameEmail, one.sketch.email);
    common(!one.phone.isEmpty() && one.phone == other.phone, PhoneWeight, Kind::SamePhone, one.sketch.phone);
    const bool datesKnown = one.sketch.birthDate.isValid() && other.sketch.birthDate.isValid();
    common(datesKnown && one.sketch.birthDate == other.sketch.birthDate, BirthWeight, Kind::SameBirthDate, {});
    double confidence = 1 - doubt;
    const auto against = [&](bool holds, double factor, Kind kind) {
        if (holds) {
            confidence *= factor;
            say(kind, {});
        }
    };
    against(otherDocument, 0.45, Kind::OtherDocument);
    against(datesKnown && one.sketch.birthDate != other.sketch.birthDate, 0.6, Kind::OtherBirthDate);
    against(!sameDocument && name.otherGiven, 0.5, Kind::OtherGivenName);
    against(!sameDocument && name.otherSurname, 0.6, Kind::OtherSurname);
    return confidence;
}

DuplicatePair comparePeople(const PreparedPerson &one, const PreparedPerson &other)
{
    DuplicatePair pair;
    const bool inOrder = one.sketch.id <= other.sketch.id;
    const PreparedPerson &first = inOrder ? one : other;
    const PreparedPerson &second = inOrder ? other : one;
    pair.one = first.sketch;
    pair.other = second.sketch;
    pair.confidence = duplicateConfidence(first, second, &pair.evidence);
    return pair;
}
