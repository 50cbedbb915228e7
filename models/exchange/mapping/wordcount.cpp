// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mapping/wordcount.h"

#include "models/core/fold.h"
#include "models/exchange/mapping/headingwords.h"
#include "models/exchange/mapping/mappingtarget.h"
#include "models/exchange/mapping/oldersystem.h"
#include "models/exchange/mapping/valuereader.h"

#include <algorithm>

namespace {

constexpr qsizetype mostWords = 5'000;

/// What every word means without guessing: those of the mapping, the vocabulary's values and labels in each language.
QHash<QString, QString> meaningsOf(const Vocabulary &vocabulary, const FieldMapping &field, const TypedFormat &format)
{
    QHash<QString, QString> meanings;
    for (const Term &term : vocabulary.terms) {
        for (const QString &spelling : format.spellings(term.label)) {
            meanings.insert(fold(spelling.simplified()), term.value);
        }
    }
    for (const Term &term : vocabulary.terms) {
        meanings.insert(fold(term.value), term.value);
    }
    for (auto word = field.words.cbegin(); word != field.words.cend(); ++word) {
        meanings.insert(fold(word.key().simplified()), word.value());
    }
    return meanings;
}

QStringList partsOf(const QString &text, const QString &separators)
{
    if (separators.isEmpty()) {
        return {text};
    }
    QStringList parts;
    QString part;
    for (const QChar c : text) {
        if (separators.contains(c)) {
            parts.append(part);
            part.clear();
        } else {
            part += c;
        }
    }
    parts.append(part);
    return parts;
}

} // namespace

QList<WordUse> countWords(const MappedTarget &target, const FieldMapping &field, bool olderSystem, const SourceTable &table,
                          const TypedFormat &format, qsizetype rows)
{
    if (target.field == nullptr || !target.field->vocabulary || !target.path.key.isEmpty()) {
        return {};
    }
    const bool isList = target.field->type == FieldType::TagList;
    const QString separators = !isList ? QString() : field.separators.isEmpty() ? QStringLiteral(",;|\n\r") : field.separators;
    QList<WordUse> uses;
    QHash<QString, qsizetype> positions;
    const auto count = [&](const QString &text) {
        const QString word = withoutEdgeSpaces(text);
        if (word.isEmpty()) {
            return;
        }
        const QString folded = fold(word.simplified());
        const auto known = positions.constFind(folded);
        if (known != positions.cend()) {
            ++uses[*known].rows;
        } else if (uses.size() < mostWords) {
            positions.insert(folded, uses.size());
            uses.append({word, 1, QString(), false});
        }
    };
    QStringList texts;
    for (qsizetype row = 0; row < qMin(rows, table.rows.size()); ++row) {
        texts.clear();
        for (const QString &heading : field.columns) {
            const qsizetype column = table.headings.indexOf(heading);
            texts.append(column < 0 ? QString() : withoutEdgeSpaces(table.rows.at(row).cell(column).text));
        }
        texts.removeAll(QString());
        const QStringList words = isList ? partsOf(texts.join(separators.at(0)), separators) : QStringList{texts.join(field.joiner)};
        for (const QString &word : words) {
            count(word);
        }
    }
    const QHash<QString, QString> meanings = meaningsOf(*target.field->vocabulary, field, format);
    for (WordUse &use : uses) {
        const auto meaning = meanings.constFind(fold(use.text.simplified()));
        use.known = meaning != meanings.cend();
        use.value = use.known ? *meaning : QString();
        if (!use.known && olderSystem && target.field->name == QLatin1String("user_type")) {
            use.value = userTypeOfRole(use.text);
            use.known = !use.value.isEmpty();
        }
    }
    std::stable_sort(uses.begin(), uses.end(), [](const WordUse &one, const WordUse &other) { return one.rows > other.rows; });
    return uses;
}

void learnCommonWords(const MappedTarget &target, FieldMapping &field, const QList<WordUse> &uses)
{
    for (const WordUse &use : uses) {
        const QString value = use.known ? QString() : commonWordValue(*target.field->vocabulary, use.text);
        if (!value.isEmpty()) {
            field.words.insert(fold(use.text.simplified()), value);
        }
    }
}

QList<WordUse> wordsOf(const Catalog &catalog, const ImportMapping &mapping, const FieldMapping &field, const SourceTable &table,
                       const TypedFormat &format)
{
    const Entity *entity = catalog.entity(mapping.entity);
    if (entity == nullptr) {
        return {};
    }
    const Result<MappedTarget> target = resolveTarget(catalog, *entity, field.target, mapping.olderSystem);
    return target ? countWords(target.value(), field, mapping.olderSystem, table, format, table.rows.size()) : QList<WordUse>();
}
