// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/planning/plannames.h"

#include "models/core/fold.h"
#include "models/core/identifier.h"
#include "models/database/recordlabels.h"
#include "models/database/recordreader.h"
#include "models/database/scope.h"
#include "models/database/selectjoins.h"
#include "models/exchange/planning/plankeys.h"

namespace {

constexpr qsizetype namesAtOnce = 10'000;
constexpr int describedNames = 20;
constexpr int describedRecords = 6;

QString simplifiedText(const SqlDialect &dialect, const QString &expression)
{
    if (dialect.engine() == Engine::PostgreSql) {
        return QStringLiteral("btrim(regexp_replace(%1, '\\s+', ' ', 'g'))").arg(expression);
    }
    QString text = QStringLiteral("replace(replace(replace(%1, char(10), ' '), char(13), ' '), char(9), ' ')").arg(expression);
    for (const int spaces : {16, 8, 4, 3, 2, 2}) {
        text = QStringLiteral("replace(%1, '%2', ' ')").arg(text, QString(spaces, u' '));
    }
    return QStringLiteral("trim(%1)").arg(text);
}

} // namespace

PlanNames::PlanNames(const Catalog &catalog, Executor &executor, const Entity &entity)
    : m_catalog(catalog)
    , m_executor(executor)
    , m_entity(entity)
{
}

QString PlanNames::form(const QString &text)
{
    return fold(text.simplified());
}

void PlanNames::want(const QString &text)
{
    const QString wanted = form(text);
    if (!wanted.isEmpty() && !m_found.contains(wanted)) {
        m_wanted.insert(wanted, text);
    }
}

Result<void> PlanNames::load()
{
    QStringList ids;
    QStringList emails;
    QStringList documents;
    QStringList names;
    for (auto wanted = m_wanted.cbegin(); wanted != m_wanted.cend(); ++wanted) {
        if (isId(wanted.key())) {
            ids.append(wanted.key());
        } else if (m_entity.isPerson() && wanted.value().contains(u'@')) {
            emails.append(wanted.value().trimmed());
        } else {
            names.append(wanted.key());
            const bool digits = m_entity.isPerson() && wanted.key().back().isDigit();
            documents += digits ? QStringList{wanted.value().trimmed()} : QStringList();
        }
    }
    m_wanted.clear();
    if (auto loaded = loadIds(ids); !loaded) {
        return loaded;
    }
    if (auto loaded = loadContacts(QStringLiteral("email"), emails); !loaded) {
        return loaded;
    }
    if (auto loaded = loadLabels(names, false); !loaded) {
        return loaded;
    }
    names.removeIf([this](const QString &name) { return m_found.contains(name); });
    if (auto loaded = loadLabels(names, true); !loaded) {
        return loaded;
    }
    documents.removeIf([this](const QString &text) { return m_found.contains(form(text)); });
    if (auto loaded = loadContacts(QStringLiteral("document_number"), documents); !loaded) {
        return loaded;
    }
    return describe();
}

Result<void> PlanNames::loadIds(const QStringList &texts)
{
    const auto labels = RecordLabels(m_catalog, m_executor).loadExisting(m_entity.name, texts);
    if (!labels) {
        return labels.error();
    }
    for (const QString &id : texts) {
        if (labels.value().contains(id)) {
            m_found[id] = {id};
        }
    }
    return {};
}

Result<void> PlanNames::loadContacts(const QString &field, const QStringList &texts)
{
    const Field *contact = m_entity.field(field);
    if (texts.isEmpty() || contact == nullptr) {
        return {};
    }
    PlanKeys keys(m_catalog, m_executor, m_entity, {contact});
    for (const QString &text : texts) {
        keys.want({text});
    }
    if (auto loaded = keys.load(); !loaded) {
        return loaded;
    }
    QStringList ids;
    for (const QString &text : texts) {
        ids += keys.found(keys.key({text}));
    }
    const auto there = RecordLabels(m_catalog, m_executor).loadExisting(m_entity.name, ids); // a mentor is no entrepreneur
    if (!there) {
        return there.error();
    }
    for (const QString &text : texts) {
        QStringList found = keys.found(keys.key({text}));
        found.removeIf([&](const QString &id) { return !there.value().contains(id); });
        if (!found.isEmpty()) {
            m_found[form(text)] = found;
        }
    }
    return {};
}

/// `simplified`: also where the name was kept with line breaks or several spaces; no index helps there.
Result<void> PlanNames::loadLabels(const QStringList &forms, bool simplified)
{
    SelectJoins joins(m_catalog, m_executor.engine(), m_entity, ListMoment{m_executor.now()});
    const SqlDialect &dialect = joins.dialect();
    const QString whole = labelExpression(joins, m_entity, QLatin1String(SelectJoins::mainAlias));
    const QString label = dialect.sortText(simplified ? simplifiedText(dialect, whole) : whole);
    const QString scope = readerScope(m_entity.name, m_executor.access(), m_executor.engine());
    for (qsizetype from = 0; from < forms.size(); from += namesAtOnce) {
        Statement statement;
        statement.sql = QStringLiteral("SELECT t.id, %1 FROM %2 WHERE %3")
                            .arg(label, joins.from(), withScope(dialect.isIn(label, 1, FieldType::Text), scope));
        statement.values = {dialect.listValue(forms.mid(from, namesAtOnce))};
        statement.columns = {FieldType::Id, FieldType::Text};
        const auto read = m_executor.forEach(statement, [this](const QList<QVariant> &row) {
            m_found[row.at(1).toString().simplified()].append(row.at(0).toString());
            return !m_executor.cancelled();
        });
        if (!read) {
            return read;
        }
    }
    return {};
}

Result<void> PlanNames::describe()
{
    int described = 0;
    RecordReader reader(m_catalog, m_executor);
    for (auto found = m_found.cbegin(); found != m_found.cend() && described < describedNames; ++found) {
        if (found.value().size() < 2 || m_candidates.contains(found.key())) {
            continue;
        }
        ++described;
        const auto candidates = reader.candidates(m_entity.name, found.key(), describedRecords * 2);
        if (!candidates) {
            return candidates.error();
        }
        QStringList names;
        for (const Candidate &candidate : candidates.value()) {
            if (found.value().contains(candidate.id) && names.size() < describedRecords) {
                names.append(candidate.secondary.isEmpty() ? candidate.label
                                                           : QStringLiteral("%1 (%2)").arg(candidate.label, candidate.secondary));
            }
        }
        m_candidates.insert(found.key(), names.join(QStringLiteral(", ")));
    }
    return {};
}
