// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/typedvalue.h"
#include "models/exchange/mapping/mappedrow.h"
#include "models/exchange/reading/sourcetable.h"

#include <QSet>

#include <optional>

/// Spaces of any kind, also invisible ones (no-break, zero width, byte order mark), taken off both ends.
[[nodiscard]] QString withoutEdgeSpaces(const QString &text);

/// Reads the cells of one target: everything that is the same for all rows (words, rules, zone) is looked up once. Thread-safe
/// after construction; `field` of the target has to stay. Cost of a cell: about a microsecond, without regular expressions
/// or locales for what is usual.
class ValueReader final
{
public:
    ValueReader(const MappedTarget &target, const FieldMapping &mapping, const ImportMapping &whole, const TypedFormat &format);

    /// `text` without edge spaces and not empty. An invalid value: the file says "nothing" ("N/D"). Never cut: what is too
    /// long, or no such value, is refused with a sentence.
    [[nodiscard]] Result<QVariant> read(const QString &text, SourceCell::Kind kind) const;
    [[nodiscard]] bool isSecret() const { return m_secret; }
    /// Tags and lists are joined from several columns by what separates them; empty: no list.
    [[nodiscard]] QString listSeparator() const { return m_list ? m_separators.left(1) : QString(); }

private:
    void learnWords(const FieldMapping &mapping, bool olderSystem, const TypedFormat &format);
    [[nodiscard]] Result<QVariant> number(const QString &text, SourceCell::Kind kind) const;
    [[nodiscard]] Result<QVariant> day(const QString &text) const;
    [[nodiscard]] Result<QVariant> instant(const QString &text) const;
    [[nodiscard]] Result<QVariant> word(const QString &text) const;
    [[nodiscard]] Result<QVariant> list(const QString &text) const;
    [[nodiscard]] Result<QVariant> phone(const QString &text) const;
    [[nodiscard]] Result<QVariant> email(const QString &text) const;
    [[nodiscard]] Result<QVariant> line(const QString &text) const;
    [[nodiscard]] Result<QVariant> checkedText(const QString &text) const;
    [[nodiscard]] Result<QVariant> checked(const QVariant &value) const;
    /// The value of a word; nothing: unknown and refused. An empty text: it means nothing.
    [[nodiscard]] std::optional<QString> valueOfWord(const QString &text) const;
    [[nodiscard]] bool meansNothing(const QString &text) const;

    Field m_field; ///< a copy: of a key its type is the key's
    ValueRules m_rules;
    TypedFormat m_format;
    QTimeZone m_zone;
    QHash<QString, QString> m_words; ///< folded
    FieldMapping::Unknown m_unknown = FieldMapping::Unknown::Refuse;
    QString m_separators;
    QSet<QString> m_missing;
    qsizetype m_longestMissing = 0;
    bool m_secret = false;
    bool m_list = false;
    bool m_roles = false;
};
