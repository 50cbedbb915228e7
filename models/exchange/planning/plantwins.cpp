// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/planning/plantwins.h"

#include "models/core/text.h"
#include "models/database/database.h"
#include "models/database/recordlabels.h"
#include "models/exchange/planning/plankeys.h"

#include <algorithm>

namespace {

constexpr qsizetype blockLetters = 3;
constexpr qsizetype mostNeighbours = 30;
constexpr qsizetype mostLike = 3;
constexpr int rowsBetweenChecks = 2'000;

const QString emailField = QStringLiteral("email");
const QString documentField = QStringLiteral("document_number");
const QString phoneField = QStringLiteral("phone");
const QString lastNameField = QStringLiteral("last_name");

/// Position of the row that a sketch of the file stands for; -1: a person of the workspace.
int rowOf(const PersonSketch &person)
{
    return person.id.startsWith(u'#') ? QStringView(person.id).sliced(1).toInt() : -1;
}

TwinSign signOf(const DuplicatePair &pair)
{
    TwinSign sign = TwinSign::CloseName;
    bool named = false;
    for (const DuplicateEvidence &evidence : pair.evidence) {
        switch (evidence.kind) {
        case DuplicateEvidence::Kind::SameDocument: return TwinSign::Document;
        case DuplicateEvidence::Kind::SameEmail: return TwinSign::Email;
        case DuplicateEvidence::Kind::SamePhone: sign = named ? sign : TwinSign::Phone; break;
        case DuplicateEvidence::Kind::SameName: named = true; sign = TwinSign::Name; break;
        default: break;
        }
    }
    return sign;
}

/// A name alone counts only where it is long enough to be somebody's own: three words alike.
bool countsAsTwin(const DuplicatePair &pair)
{
    using Kind = DuplicateEvidence::Kind;
    const bool more = std::any_of(pair.evidence.cbegin(), pair.evidence.cend(), [](const DuplicateEvidence &evidence) {
        return evidence.kind == Kind::SameDocument || evidence.kind == Kind::SameEmail || evidence.kind == Kind::SamePhone
            || evidence.kind == Kind::SameBirthDate;
    });
    return more || pair.confidence >= LikelyDuplicate;
}

} // namespace

PlanTwins::PlanTwins(const Catalog &catalog, Executor &executor, const PlanLayout &layout, ImportPlan &plan, QList<RowFindings> &findings)
    : m_catalog(catalog)
    , m_executor(executor)
    , m_layout(layout)
    , m_plan(plan)
    , m_findings(findings)
{
}

bool PlanTwins::isOpen(int row) const
{
    return m_findings.at(row).recordId.isEmpty() && m_plan.rows.at(row).decision != RowDecision::Skip;
}

Result<void> PlanTwins::find()
{
    if (m_plan.mapping.mode == ImportMode::Update) {
        return {}; // nothing is made
    }
    if (!m_layout.main().entity->isPerson()) {
        return findNames();
    }
    for (const QString &field : {phoneField, emailField, documentField}) { // the strongest last
        if (auto found = findContacts(field); !found) {
            return found;
        }
    }
    if (auto found = findPeople(); !found) {
        return found;
    }
    return nameTwins();
}

void PlanTwins::setTwin(int row, const QString &id, const QString &field, TwinSign sign)
{
    RowTwin twin;
    twin.kind = RowTwin::Kind::Record;
    twin.id = id;
    twin.target = m_layout.cellOf(0, field);
    m_findings[row].twin = twin;
    m_signs.insert(row, sign);
}

Result<void> PlanTwins::findContacts(const QString &name)
{
    const Entity &entity = *m_layout.main().entity;
    const Field *field = entity.field(name);
    if (field == nullptr || m_layout.cellOf(0, name) < 0) {
        return {};
    }
    PlanKeys keys(m_catalog, m_executor, entity, {field});
    for (int i = 0; i < m_plan.rows.size(); ++i) {
        if (isOpen(i)) {
            keys.want({m_layout.value(m_plan.rows.at(i), 0, name)});
        }
    }
    if (auto loaded = keys.load(); !loaded) {
        return loaded;
    }
    for (int i = 0; i < m_plan.rows.size(); ++i) {
        const QString said = isOpen(i) ? m_layout.value(m_plan.rows.at(i), 0, name).toString() : QString();
        const QStringList ids = said.isEmpty() ? QStringList() : keys.found(keys.key({said}));
        for (const QString &id : ids) {
            Contact &contact = m_contacts[id];
            (name == emailField ? contact.email : name == documentField ? contact.document : contact.phone) = said;
        }
        if (!ids.isEmpty() && name != phoneField) { // families share a phone
            setTwin(i, ids.constFirst(), name, name == emailField ? TwinSign::Email : TwinSign::Document);
        }
    }
    return {};
}

void PlanTwins::addRows(QList<PersonSketch> *people) const
{
    for (int i = 0; i < m_plan.rows.size(); ++i) {
        if (!isOpen(i)) {
            continue;
        }
        const PlannedImportRow &row = m_plan.rows.at(i);
        PersonSketch person;
        person.id = u'#' + QString::number(i);
        person.firstName = m_layout.value(row, 0, QStringLiteral("first_name")).toString();
        person.lastName = m_layout.value(row, 0, lastNameField).toString();
        person.email = m_layout.value(row, 0, emailField).toString();
        person.phone = m_layout.value(row, 0, phoneField).toString();
        person.documentType = m_layout.value(row, 0, QStringLiteral("document_type")).toString();
        person.documentNumber = m_layout.value(row, 0, documentField).toString();
        person.birthDate = m_layout.value(row, 0, QStringLiteral("birth_date")).toDate();
        people->append(person);
    }
}

/// False when there are too many to be compared.
Result<bool> PlanTwins::readPeople(QList<PersonSketch> *people)
{
    const Statement statement{QStringLiteral("SELECT u.id, u.first_name, u.last_name, d.document_type, d.birth_date "
                                             "FROM users AS u LEFT JOIN person_details AS d ON d.id = u.id"),
                              {},
                              {FieldType::Id, FieldType::Text, FieldType::Text, FieldType::Text, FieldType::Date},
                              {},
                              {}};
    const auto read = m_executor.forEach(statement, [&](const QList<QVariant> &row) {
        PersonSketch person;
        person.id = row.at(0).toString();
        person.firstName = row.at(1).toString();
        person.lastName = row.at(2).toString();
        person.documentType = row.at(3).toString();
        person.birthDate = row.at(4).toDate();
        if (const auto contact = m_contacts.constFind(person.id); contact != m_contacts.constEnd()) {
            person.email = contact->email;
            person.phone = contact->phone;
            person.documentNumber = contact->document;
        }
        people->append(person);
        return people->size() <= mostCompared && !m_executor.cancelled();
    });
    if (!read) {
        return read.error();
    }
    return people->size() <= mostCompared;
}

Result<void> PlanTwins::findPeople()
{
    if (m_layout.cellOf(0, lastNameField) < 0) {
        return {};
    }
    QList<PersonSketch> people;
    addRows(&people);
    if (people.isEmpty()) {
        return {};
    }
    const auto few = people.size() > mostCompared ? Result<bool>(false) : readPeople(&people);
    if (!few) {
        return few.error();
    }
    if (!few.value()) {
        const QString remark = ::text("exchange", "So many people were not compared by name: only by e-mail and document.").translated();
        if (!m_plan.source.remarks.contains(remark)) {
            m_plan.source.remarks.append(remark);
        }
        return {};
    }
    return comparePeopleOfFile(people);
}

/// Who shares the sound of a given name and the start of the surname, or the other way round. In blocks that are large ("María
/// Gar…") each is compared with those that follow it.
Result<void> PlanTwins::comparePeopleOfFile(const QList<PersonSketch> &people)
{
    std::vector<PreparedPerson> prepared;
    prepared.reserve(static_cast<std::size_t>(people.size()));
    QList<QPair<size_t, int>> blocks;
    for (int i = 0; i < people.size(); ++i) {
        prepared.emplace_back(people.at(i));
        const PersonName &name = prepared.back().name;
        if (name.firstGiven() != nullptr && name.surname(0) != nullptr) {
            const QString &given = name.firstGiven()->sound;
            const QString &surname = name.surname(0)->sound;
            blocks.append({qHashMulti(1, given, QStringView(surname).left(blockLetters)), i});
            blocks.append({qHashMulti(2, surname, QStringView(given).left(blockLetters)), i});
        }
        if (i % rowsBetweenChecks == 0 && m_executor.cancelled()) {
            return Database::cancelledError();
        }
    }
    std::sort(blocks.begin(), blocks.end(), [&prepared](const auto &a, const auto &b) {
        const PersonSketch &one = prepared[static_cast<std::size_t>(a.second)].sketch;
        const PersonSketch &other = prepared[static_cast<std::size_t>(b.second)].sketch;
        return std::tie(a.first, one.lastName, one.firstName, a.second) < std::tie(b.first, other.lastName, other.firstName, b.second);
    });
    for (qsizetype one = 0; one < blocks.size(); ++one) {
        for (qsizetype other = one + 1; other < blocks.size() && other - one <= mostNeighbours && blocks.at(other).first == blocks.at(one).first; ++other) {
            comparePair(prepared[static_cast<std::size_t>(blocks.at(one).second)], prepared[static_cast<std::size_t>(blocks.at(other).second)]);
        }
        if (one % rowsBetweenChecks == 0 && m_executor.cancelled()) {
            return Database::cancelledError();
        }
    }
    return {};
}

void PlanTwins::comparePair(const PreparedPerson &one, const PreparedPerson &other)
{
    const int row = std::max(rowOf(one.sketch), rowOf(other.sketch)); // the later of two rows
    const bool known = row >= 0 && (m_findings.at(row).twin || m_findings.at(row).like.size() >= mostLike);
    if (row < 0 || known || duplicateConfidence(one, other, nullptr) < PossibleDuplicate) {
        return;
    }
    const DuplicatePair pair = comparePeople(one, other);
    if (countsAsTwin(pair)) {
        usePair(pair);
    }
}

void PlanTwins::usePair(const DuplicatePair &pair)
{
    const int one = rowOf(pair.one);
    const int other = rowOf(pair.other);
    const TwinSign sign = signOf(pair);
    if (one < 0 && other < 0) {
        return;
    }
    if (one >= 0 && other >= 0) {
        m_findings[std::max(one, other)].like.append({std::min(one, other), sign});
        return;
    }
    const int row = std::max(one, other);
    if (!m_findings.at(row).twin) {
        setTwin(row, one < 0 ? pair.one.id : pair.other.id, fieldOfSign(sign), sign);
    }
}

/// Others by their name within what they belong to.
Result<void> PlanTwins::findNames()
{
    const Entity &entity = *m_layout.main().entity;
    const QStringList key = nameKey(entity);
    if (key.isEmpty() || m_layout.main().byField.contains(QStringLiteral("id")) || m_layout.main().keys.contains(key)) {
        return {};
    }
    QList<const Field *> fields;
    for (const QString &name : key) {
        fields.append(entity.field(name));
    }
    PlanKeys keys(m_catalog, m_executor, entity, fields);
    for (int i = 0; i < m_plan.rows.size(); ++i) {
        if (isOpen(i)) {
            keys.want(m_layout.values(m_plan.rows.at(i), 0, key));
        }
    }
    if (auto loaded = keys.load(); !loaded) {
        return loaded;
    }
    for (int i = 0; i < m_plan.rows.size(); ++i) {
        const QString wanted = isOpen(i) ? keys.key(m_layout.values(m_plan.rows.at(i), 0, key)) : QString();
        const QStringList ids = wanted.isEmpty() ? QStringList() : keys.found(wanted);
        if (!ids.isEmpty()) {
            setTwin(i, ids.constFirst(), key.constFirst(), TwinSign::Name);
        }
    }
    return nameTwins();
}

/// What the twins are called, and the sentences.
Result<void> PlanTwins::nameTwins()
{
    QSet<QString> ids;
    for (const RowFindings &findings : std::as_const(m_findings)) {
        ids.insert(findings.twin ? findings.twin->id : QString());
    }
    ids.remove(QString());
    const QString entity = m_layout.main().entity->isPerson() ? QStringLiteral("users") : m_layout.main().entity->name;
    const auto labels = RecordLabels(m_catalog, m_executor).loadExisting(entity, ids.values());
    if (!labels) {
        return labels.error();
    }
    for (auto sign = m_signs.cbegin(); sign != m_signs.cend(); ++sign) {
        RowTwin &twin = *m_findings[sign.key()].twin;
        twin.label = labels.value().value(twin.id, RecordLabels::notVisible());
        twin.reason = twinSentence(sign.value(), twin.label);
    }
    return {};
}

QStringList nameKey(const Entity &entity)
{
    static const QStringList named = {QStringLiteral("organizations"), QStringLiteral("programs"), QStringLiteral("cohorts"),
                                      QStringLiteral("projects")};
    if (!named.contains(entity.name)) {
        return {};
    }
    const QString owner = entity.name == QLatin1String("projects") ? QStringLiteral("entrepreneur_id") : entity.ownerPath.value(0);
    return owner.isEmpty() ? QStringList{QStringLiteral("name")} : QStringList{QStringLiteral("name"), owner};
}
