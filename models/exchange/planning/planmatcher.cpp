// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/planning/planmatcher.h"

#include "models/core/fold.h"
#include "models/core/identifier.h"
#include "models/core/text.h"
#include "models/database/database.h"
#include "models/exchange/planning/plankeys.h"
#include "models/exchange/planning/plannames.h"

#include <map>

namespace {

QList<const Field *> fieldsOf(const Entity &entity, const QStringList &names)
{
    QList<const Field *> fields;
    for (const QString &name : names) {
        fields.append(entity.field(name));
    }
    return fields;
}

CellProblem noSuchRecord(int cell, const Entity &entity, const QString &name)
{
    //: %1 is a kind of record ("Organization"), %2 what the file calls it
    return {cell, ErrorCode::MissingReference,
            ::text("exchange", "%1: none is called “%2”.").translated().arg(entity.singular.translated(), name.simplified())};
}

CellProblem severalRecords(int cell, const Entity &entity, const QString &name, const QString &candidates)
{
    if (candidates.isEmpty()) {
        return {cell, ErrorCode::MissingReference,
                ::text("exchange", "%1: several are called “%2”. Name it by its id or e-mail.")
                    .translated().arg(entity.singular.translated(), name.simplified())};
    }
    //: %1 is a kind of record, %2 what the file calls it, %3 the records that are called so
    return {cell, ErrorCode::MissingReference,
            ::text("exchange", "%1: several are called “%2”: %3.").translated().arg(entity.singular.translated(), name.simplified(), candidates)};
}

} // namespace

PlanMatcher::PlanMatcher(const Catalog &catalog, Executor &executor, const PlanLayout &layout, ImportPlan &plan,
                         QList<RowFindings> &findings)
    : m_catalog(catalog)
    , m_executor(executor)
    , m_layout(layout)
    , m_plan(plan)
    , m_findings(findings)
{
    for (int part = 0; part < layout.parts().size(); ++part) {
        m_stored.push_back(std::make_unique<StoredRecords>(catalog, executor, *layout.parts().at(part).entity, layout.storedFields(part)));
    }
}

Result<void> PlanMatcher::match()
{
    if (auto matched = matchNames(); !matched) {
        return matched;
    }
    for (const int part : m_layout.order()) {
        if (auto matched = matchPart(part); !matched) {
            return matched;
        }
    }
    return matchPart(0);
}

Result<void> PlanMatcher::matchNames()
{
    std::map<QString, PlanNames> names;
    for (const NamedTarget &named : m_layout.named()) {
        PlanNames &of = names.try_emplace(named.entity->name, m_catalog, m_executor, *named.entity).first->second;
        for (const PlannedImportRow &row : std::as_const(m_plan.rows)) {
            if (row.given.at(named.target) && row.values.at(named.target).isValid()) {
                of.want(row.values.at(named.target).toString());
            }
        }
    }
    for (auto &[entity, of] : names) {
        if (auto loaded = of.load(); !loaded) {
            return loaded;
        }
    }
    for (const NamedTarget &named : m_layout.named()) {
        const PlanNames &of = names.at(named.entity->name);
        QHash<QString, QPair<QStringList, QString>> known; // a column of names has few different ones
        for (int i = 0; i < m_plan.rows.size(); ++i) {
            const PlannedImportRow &row = m_plan.rows.at(i);
            if (!row.given.at(named.target) || !row.values.at(named.target).isValid()) {
                continue;
            }
            const QString text = row.values.at(named.target).toString();
            auto it = known.find(text);
            if (it == known.end()) {
                it = known.insert(text, {of.found(text), of.candidates(text)});
            }
            useName(i, named, it->first, it->second);
        }
    }
    return {};
}

void PlanMatcher::useName(int index, const NamedTarget &named, const QStringList &found, const QString &candidates)
{
    PlannedImportRow &row = m_plan.rows[index];
    const QString text = row.values.at(named.target).toString();
    if (found.size() == 1) {
        row.values[named.target] = found.constFirst();
        if (named.part > 0) {
            row.parts[named.part].state = PlannedPart::State::Unchanged;
            row.parts[named.part].id = found.constFirst();
        }
        return;
    }
    row.values[named.target] = QVariant();
    if (found.size() > 1) {
        m_findings[index].problems.append(severalRecords(named.target, *named.entity, text, candidates));
    } else if (named.part > 0 && m_layout.parts().at(named.part).create && !text.contains(u'@')) {
        m_layout.fillFromName(row, named.part, text);
        make(index, named.part, QStringLiteral("name\x1f") + PlanNames::form(text));
        row.values[named.target] = row.parts.at(named.part).id;
    } else {
        m_findings[index].problems.append(noSuchRecord(named.target, *named.entity, text));
    }
}

void PlanMatcher::make(int index, int part, const QString &form)
{
    const QString whole = m_layout.parts().at(part).entity->name + QChar(0x1e) + form;
    QString &id = m_newIds[whole];
    if (id.isEmpty()) {
        id = newId(m_executor.now());
    }
    m_plan.rows[index].parts[part].state = PlannedPart::State::New;
    m_plan.rows[index].parts[part].id = id;
    m_findings[index].madeForms[part] = whole;
}

/// What makes two rows mean the same new record: the first key that the row has wholly, else everything that it says.
QString PlanMatcher::formOf(const PlannedImportRow &row, int number) const
{
    const PlanPart &part = m_layout.parts().at(number);
    for (const QStringList &key : part.keys) {
        QString form = key.join(u'+');
        bool whole = true;
        for (const QString &field : key) {
            const QString value = keyForm(*part.entity->field(field), m_layout.value(row, number, field));
            whole = whole && !value.isEmpty();
            form += QChar(0x1f) + value;
        }
        if (whole) {
            return form;
        }
    }
    QString form;
    for (const int target : part.targets) {
        form += QChar(0x1f) + (row.given.at(target) ? fold(row.typed.at(target)) : QString());
    }
    return form;
}

/// A row that says its id is that record or a new one, whatever else it has in common with others.
bool PlanMatcher::hasId(const PlannedImportRow &row) const
{
    return m_layout.value(row, 0, QStringLiteral("id")).isValid();
}

bool PlanMatcher::isOpen(int index, int part) const
{
    if (part == 0) {
        return m_findings.at(index).recordId.isEmpty();
    }
    const PlannedImportRow &row = m_plan.rows.at(index);
    return row.parts.at(part).state == PlannedPart::State::None && m_layout.says(row, part);
}

void PlanMatcher::found(int index, int part, const QStringList &ids, const QStringList &fields)
{
    PlannedImportRow &row = m_plan.rows[index];
    RowFindings &findings = m_findings[index];
    const int cell = m_layout.cellOf(part, fields.constFirst());
    if (ids.size() > 1) {
        const QString said = cell >= 0 ? row.typed.value(cell) : QString();
        const bool known = std::any_of(findings.problems.cbegin(), findings.problems.cend(), [cell](const CellProblem &p) { return p.target == cell; });
        if (!known) {
            findings.problems.append(severalRecords(cell, *m_layout.parts().at(part).entity, said, {}));
        }
    } else if (part == 0) {
        findings.recordId = ids.constFirst();
        for (const QString &field : fields) {
            findings.keyCells.append(m_layout.cellOf(0, field));
        }
    } else {
        row.parts[part].state = PlannedPart::State::Unchanged;
        row.parts[part].id = ids.constFirst();
    }
}

void PlanMatcher::missing(int index, int part)
{
    if (m_layout.parts().at(part).create) {
        make(index, part, formOf(m_plan.rows.at(index), part));
        return;
    }
    const PlannedImportRow &row = m_plan.rows.at(index);
    const int cell = m_layout.firstCell(row, part);
    m_findings[index].problems.append(noSuchRecord(cell, *m_layout.parts().at(part).entity, cell < 0 ? QString() : row.typed.value(cell)));
}

Result<void> PlanMatcher::matchPart(int number)
{
    const PlanPart &part = m_layout.parts().at(number);
    for (const QStringList &key : part.keys) {
        PlanKeys keys(m_catalog, m_executor, *part.entity, fieldsOf(*part.entity, key));
        QStringList wanted(m_plan.rows.size());
        const bool byId = key == QStringList{QStringLiteral("id")};
        for (int i = 0; i < m_plan.rows.size(); ++i) {
            if (isOpen(i, number) && (byId || number > 0 || !hasId(m_plan.rows.at(i)))) {
                const QVariantList values = m_layout.values(m_plan.rows.at(i), number, key);
                wanted[i] = keys.key(values);
                keys.want(values);
            }
        }
        if (auto loaded = keys.load(); !loaded) {
            return loaded;
        }
        for (int i = 0; i < m_plan.rows.size(); ++i) {
            const QStringList ids = wanted.at(i).isEmpty() ? QStringList() : keys.found(wanted.at(i));
            if (!ids.isEmpty()) {
                found(i, number, ids, key);
            }
        }
        if (auto checked = keys.isContact() ? checkKinds(number) : Result<void>(); !checked) {
            return checked;
        }
        if (m_executor.cancelled()) {
            return Database::cancelledError();
        }
    }
    for (int i = 0; number > 0 && i < m_plan.rows.size(); ++i) {
        if (isOpen(i, number)) {
            missing(i, number);
        }
    }
    return {};
}

/// A contact finds people of any kind: a mentor is no entrepreneur.
Result<void> PlanMatcher::checkKinds(int part)
{
    const Entity &entity = *m_layout.parts().at(part).entity;
    if (entity.name == QLatin1String("users")) {
        return {};
    }
    const auto idOf = [&](int row) { return part == 0 ? m_findings.at(row).recordId : m_plan.rows.at(row).parts.at(part).id; };
    QSet<QString> ids;
    for (int i = 0; i < m_plan.rows.size(); ++i) {
        ids.insert(idOf(i));
    }
    ids.remove(QString());
    ids.removeIf([&](const QString &id) { return m_stored.at(part)->find(id) != nullptr; });
    StoredRecords &stored = *m_stored.at(part);
    if (auto loaded = stored.load(ids.values()); !loaded) {
        return loaded;
    }
    for (int i = 0; i < m_plan.rows.size(); ++i) {
        const QString id = idOf(i);
        if (id.isEmpty() || stored.find(id) != nullptr || (part > 0 && m_plan.rows.at(i).parts.at(part).state != PlannedPart::State::Unchanged)) {
            continue;
        }
        RowFindings &findings = m_findings[i];
        if (part == 0) {
            findings.strangerId = id;
            findings.recordId.clear();
            findings.keyCells.clear();
        } else {
            m_plan.rows[i].parts[part] = PlannedPart();
            findings.problems.append({m_layout.firstCell(m_plan.rows.at(i), part), ErrorCode::MissingReference,
                                      ::text("exchange", "%1: this person is known, but as something else.").translated()
                                          .arg(entity.singular.translated())});
        }
    }
    return {};
}

Result<void> PlanMatcher::loadStored(const QStringList &more)
{
    for (int part = 0; part < m_layout.parts().size(); ++part) {
        QSet<QString> ids(part == 0 ? QSet<QString>(more.cbegin(), more.cend()) : QSet<QString>());
        const bool needed = part == 0 || m_layout.parts().at(part).update;
        for (int i = 0; needed && i < m_plan.rows.size(); ++i) {
            const PlannedPart &planned = m_plan.rows.at(i).parts.at(part);
            ids.insert(part == 0 ? m_findings.at(i).recordId : planned.state == PlannedPart::State::Unchanged ? planned.id : QString());
        }
        ids.remove(QString());
        ids.removeIf([&](const QString &id) { return m_stored.at(part)->find(id) != nullptr; });
        if (auto loaded = m_stored.at(part)->load(ids.values()); !loaded) {
            return loaded;
        }
    }
    return {};
}
