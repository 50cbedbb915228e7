// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mapping/columnguesser.h"

#include "models/catalog/textforms.h"
#include "models/core/identifier.h"
#include "models/exchange/mapping/headingwords.h"
#include "models/exchange/mapping/mappingtarget.h"
#include "models/exchange/mapping/oldersystem.h"
#include "models/exchange/mapping/rulesguess.h"
#include "models/exchange/mapping/valuereader.h"
#include "models/exchange/mapping/wordcount.h"
#include "models/people/phonenumber.h"

#include <algorithm>

namespace {

constexpr qsizetype sketchedRows = 2'000;
constexpr qsizetype mostDistinct = 1'000;
constexpr qsizetype mostExamples = 5;
constexpr qsizetype mostSamples = 200;
constexpr qsizetype fewestValues = 3; ///< a guess from values needs some

/// What tells one person, project or organization from others.
bool identifies(const QString &field)
{
    static const QStringList names = {QStringLiteral("email"), QStringLiteral("document_number"), TargetPath::WholeName,
                                      QStringLiteral("first_name"), QStringLiteral("name"), QStringLiteral("id"),
                                      QStringLiteral("tax_id"), QStringLiteral("phone")};
    return names.contains(field);
}

bool mostOf(const QStringList &samples, bool (*matches)(const QString &))
{
    const auto count = std::count_if(samples.cbegin(), samples.cend(), matches);
    return samples.size() >= fewestValues && count * 10 >= samples.size() * 8;
}

QString sibling(const TargetPath &path, const char *field)
{
    return TargetPath{path.via, QString::fromLatin1(field), {}}.toText();
}

} // namespace

ColumnGuesser::ColumnGuesser(const Catalog &catalog, const Entity &entity, const SourceTable &table, const TypedFormat &format)
    : m_catalog(catalog)
    , m_entity(entity)
    , m_table(table)
    , m_format(format)
{
    m_reading.entity = entity.name;
    m_reading.rules = guessRules(table, format).rules;
    m_reading.rules.lenientAmounts = true;
}

QList<ColumnSketch> ColumnGuesser::sketches()
{
    readColumns();
    suggestByHeading();
    suggestByHint();
    suggestByValues();
    dropWhoIsNobody();
    suggestAnswers();
    return m_sketches;
}

void ColumnGuesser::readColumns()
{
    for (qsizetype column = 0; column < m_table.headings.size(); ++column) {
        ColumnSketch sketch;
        sketch.heading = m_table.headings.at(column);
        QSet<QString> distinct;
        QStringList samples;
        for (qsizetype row = 0; row < qMin(sketchedRows, m_table.rows.size()); ++row) {
            const QString text = withoutEdgeSpaces(m_table.rows.at(row).cell(column).text);
            if (text.isEmpty()) {
                continue;
            }
            ++sketch.filled;
            if (distinct.size() < mostDistinct && !distinct.contains(text)) {
                distinct.insert(text);
                if (samples.size() < mostSamples) {
                    samples.append(text);
                }
            }
        }
        sketch.distinct = int(distinct.size());
        if (!isPasswordHeading(sketch.heading)) {
            sketch.examples = samples.mid(0, mostExamples);
        }
        m_sketches.append(sketch);
        m_samples.append(samples);
    }
}

/// "Nombre" beside "Apellidos" are the first names, alone it is the whole name; "Nombre completo" beside both says it twice.
void ColumnGuesser::splitNames(QList<QStringList> &targets) const
{
    for (const char *via : {"", "entrepreneur_id", "user_id", "person_id", "ally_id"}) {
        const TargetPath whole{QString::fromLatin1(via), TargetPath::WholeName, {}};
        const QString last = sibling(whole, "last_name");
        const auto namesLast = [&last](const QStringList &candidates) { return candidates.value(0) == last; };
        if (!std::any_of(targets.cbegin(), targets.cend(), namesLast)) {
            continue;
        }
        const QString first = sibling(whole, "first_name");
        const bool hasFirst = std::any_of(targets.cbegin(), targets.cend(),
                                          [&first](const QStringList &candidates) { return candidates.value(0) == first; });
        for (QStringList &candidates : targets) {
            const qsizetype at = candidates.indexOf(whole.toText());
            if (at >= 0 && hasFirst) {
                candidates.removeAt(at);
            } else if (at >= 0) {
                candidates[at] = first;
            }
        }
    }
}

void ColumnGuesser::suggestByHeading()
{
    QList<QStringList> targets;
    for (const ColumnSketch &sketch : std::as_const(m_sketches)) {
        targets.append(isPasswordHeading(sketch.heading) ? QStringList()
                                                         : targetsOfHeading(m_catalog, m_entity, sketch.heading, m_format));
    }
    splitNames(targets);
    for (int column = 0; column < targets.size(); ++column) {
        for (const QString &target : std::as_const(targets).at(column)) {
            if (take(column, target, true)) {
                break;
            }
        }
    }
}

void ColumnGuesser::suggestByHint()
{
    for (int column = 0; column < m_sketches.size(); ++column) {
        const QString &heading = m_sketches.at(column).heading;
        if (!m_sketches.at(column).suggestion.isEmpty() || isPasswordHeading(heading)) {
            continue;
        }
        const QStringList targets = guessesOfHeading(m_catalog, m_entity, heading);
        for (const QString &target : targets) {
            if (take(column, target, false)) {
                break;
            }
        }
    }
}

void ColumnGuesser::suggestByValues()
{
    for (int column = 0; column < m_sketches.size(); ++column) {
        if (!m_sketches.at(column).suggestion.isEmpty() || isPasswordHeading(m_sketches.at(column).heading)) {
            continue;
        }
        const QStringList &samples = m_samples.at(column);
        const bool emails = mostOf(samples, [](const QString &text) { return isEmailAddress(text); });
        const bool phones = !emails && mostOf(samples, [](const QString &text) { return readPhone(text).ok(); });
        const QString kind = emails ? QStringLiteral("email") : phones ? QStringLiteral("phone") : QString();
        if (kind.isEmpty()) {
            continue;
        }
        for (const QString &target : targetsOfHeading(m_catalog, m_entity, kind, m_format)) {
            if (take(column, target, false)) {
                break;
            }
        }
    }
}

/// A record that is referred to, of which the file says something, but not which one it is.
void ColumnGuesser::dropWhoIsNobody()
{
    QSet<QString> known;
    for (const ColumnSketch &sketch : std::as_const(m_sketches)) {
        const TargetPath path = TargetPath::fromText(sketch.suggestion);
        if (path.via.isEmpty() || identifies(path.field)) { // "Emprendedor" with a name says it as well
            known.insert(referenceOfTarget(m_entity, path));
        }
    }
    for (ColumnSketch &sketch : m_sketches) {
        const TargetPath path = TargetPath::fromText(sketch.suggestion);
        if (!path.via.isEmpty() && !known.contains(path.via)) {
            m_taken.remove(sketch.suggestion);
            sketch.suggestion.clear();
            sketch.sure = false;
        }
    }
}

void ColumnGuesser::suggestAnswers()
{
    const Field *answers = m_entity.field(u"answers");
    if (answers == nullptr || !takesKeys(*answers)) {
        return;
    }
    for (ColumnSketch &sketch : m_sketches) {
        if (sketch.suggestion.isEmpty() && sketch.filled > 0 && !isPasswordHeading(sketch.heading)) {
            sketch.suggestion = TargetPath{{}, answers->name, sketch.heading}.toText();
            sketch.sure = sketch.heading.contains(u'?') || sketch.heading.contains(QChar(0x00BF));
        }
    }
}

bool ColumnGuesser::joins(int column, const QString &target) const
{
    return m_taken.contains(target) && isSecondPart(m_sketches.at(column).heading) && !TargetPath::fromText(target).field.startsWith(u'*');
}

bool ColumnGuesser::isFree(const QString &target) const
{
    const TargetPath path = TargetPath::fromText(target);
    const bool isWhole = path.field == TargetPath::WholeName;
    const bool isPart = path.field == QLatin1String("first_name") || path.field == QLatin1String("last_name");
    if (m_taken.contains(target) || (isPart && m_taken.contains(TargetPath{path.via, TargetPath::WholeName, {}}.toText()))
        || (isWhole && (m_taken.contains(sibling(path, "first_name")) || m_taken.contains(sibling(path, "last_name"))))) {
        return false;
    }
    if (!path.key.isEmpty()) {
        return !m_taken.contains(TargetPath{path.via, path.field, {}}.toText());
    }
    return std::none_of(m_taken.cbegin(), m_taken.cend(),
                        [&target](const QString &other) { return other.startsWith(target + QLatin1Char('#')); });
}

bool ColumnGuesser::take(int column, const QString &target, bool sure)
{
    if ((!isFree(target) && !joins(column, target)) || !fits(column, target)) {
        return false;
    }
    m_taken.insert(target);
    m_sketches[column].suggestion = target;
    m_sketches[column].sure = sure;
    return true;
}

bool ColumnGuesser::fits(int column, const QString &target) const
{
    const Result<MappedTarget> resolved = resolveTarget(m_catalog, m_entity, TargetPath::fromText(target), false);
    const QStringList &samples = m_samples.at(column);
    if (!resolved || samples.isEmpty()) {
        return resolved.ok();
    }
    if (resolved.value().field->type == FieldType::Id) {
        return mostOf(samples, [](const QString &text) { return isId(text.toLower()); }) || isId(samples.constFirst().toLower());
    }
    FieldMapping field;
    field.target = resolved.value().path;
    field.columns = {m_sketches.at(column).heading};
    const std::shared_ptr<const Vocabulary> vocabulary = resolved.value().field->vocabulary;
    if (vocabulary) {
        field.unknown = vocabulary->closed ? FieldMapping::Unknown::Refuse : FieldMapping::Unknown::Keep;
        learnCommonWords(resolved.value(), field, countWords(resolved.value(), field, false, m_table, m_format, sketchedRows));
    }
    const ValueReader reader(resolved.value(), field, m_reading, m_format);
    const auto readable = std::count_if(samples.cbegin(), samples.cend(), [&reader](const QString &text) {
        return reader.read(text, SourceCell::Kind::Text).ok();
    });
    return readable * 2 >= samples.size();
}
