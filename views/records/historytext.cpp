// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/historytext.h"

#include "models/catalog/activitysentence.h"
#include "models/catalog/fieldtext.h"
#include "models/catalog/missingemail.h"
#include "views/records/summarytext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace {

constexpr qsizetype longestValue = 240;

QString historyValueText(const Field &field, const QJsonValue &json, const DisplayFormat &format,
                         const QHash<QString, QString> &labels)
{
    if (json.isNull() || json.isUndefined()) {
        return {};
    }
    const Result<QVariant> value = fieldFromJson(field, json);
    if (!value.ok()) {
        return json.toVariant().toString();
    }
    if (field.type == FieldType::Reference) {
        return labels.value(value.value().toString(), QCoreApplication::translate("HistoryText", "another record"));
    }
    if (field.type == FieldType::Bool) {
        return value.value().toBool() ? QCoreApplication::translate("HistoryText", "yes")
                                      : QCoreApplication::translate("HistoryText", "no");
    }
    QString text = displayText(field, value.value(), format).simplified();
    if (text.size() > longestValue) {
        text = text.left(longestValue) + QChar(0x2026);
    }
    return text;
}

/// The items of a list in words; nothing for what is no list of items.
QStringList historyItems(const Field &field, const QJsonValue &json, const DisplayFormat &format)
{
    if (field.type == FieldType::TagList) {
        QStringList words;
        for (const QJsonValue &tag : json.toArray()) {
            words.append(field.vocabulary == nullptr ? tag.toString() : field.vocabulary->label(tag.toString()));
        }
        return words;
    }
    const Result<QVariant> value = fieldFromJson(field, json);
    return value.ok() ? valueLines(field, value.value(), format) : QStringList();
}

QStringList without(const QStringList &items, const QStringList &others)
{
    QStringList rest;
    std::copy_if(items.cbegin(), items.cend(), std::back_inserter(rest),
                 [&others](const QString &item) { return !others.contains(item); });
    return rest;
}

HistoryChange historyChange(const Field &field, const HistoryLine &line, const DisplayFormat &format,
                            const QHash<QString, QString> &labels)
{
    HistoryChange change;
    change.line = line;
    change.field = field.label.translated();
    const bool isList = field.type == FieldType::TagList || field.type == FieldType::Json;
    if (isList && line.before.isArray() && line.after.isArray()) {
        const QStringList before = historyItems(field, line.before, format);
        const QStringList after = historyItems(field, line.after, format);
        change.added = without(after, before);
        change.removed = without(before, after);
    }
    if (!change.isList()) {
        change.before = historyValueText(field, line.before, format, labels);
        change.after = historyValueText(field, line.after, format, labels);
    }
    return change;
}

} // namespace

QList<HistoryChange> historyChanges(const Catalog &catalog, const Entity &entity, const HistoryAct &act,
                                    const DisplayFormat &format, const QHash<QString, QString> &labels)
{
    const bool isUpdate = act.action == QLatin1String("updated") || act.action == QLatin1String("role_changed");
    QList<std::pair<qsizetype, HistoryChange>> found;
    for (const HistoryLine &line : act.lines) {
        const Entity *other = catalog.entity(line.table);
        const Field *own = entity.field(line.field);
        const Field *field = own != nullptr || other == nullptr ? own : other->field(line.field);
        if (field == nullptr || field->is(FieldFlag::Hidden) || field->type == FieldType::Id || field->type == FieldType::Secret
            || (field->is(FieldFlag::ReadOnly) && isUpdate)) {
            continue;
        }
        HistoryChange change = historyChange(*field, line, format, labels);
        change.restorable = act.action == QLatin1String("updated") && own != nullptr && own->isEditable() && !own->is(FieldFlag::CreateOnly)
            && entity.access != EntityAccess::ReadOnly;
        if (change.isList() || !change.before.isEmpty() || !change.after.isEmpty()) {
            const auto position = std::find_if(entity.fields.cbegin(), entity.fields.cend(),
                                               [&](const Field &candidate) { return candidate.name == field->name; });
            found.append({position - entity.fields.cbegin(), change});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<HistoryChange> changes;
    for (const auto &[position, change] : std::as_const(found)) {
        changes.append(change);
    }
    return changes;
}

QString historyActionText(const QString &action)
{
    if (action == QLatin1String("created")) {
        //: A line of a record's history
        return QCoreApplication::translate("HistoryText", "Created");
    }
    if (action == QLatin1String("updated")) {
        //: A line of a record's history
        return QCoreApplication::translate("HistoryText", "Changed");
    }
    if (action == QLatin1String("deleted")) {
        //: A line of a record's history
        return QCoreApplication::translate("HistoryText", "Deleted");
    }
    return activityActionText(action);
}

QString historyActText(const HistoryAct &act, const QList<HistoryChange> &changes, const DisplayFormat &format)
{
    const QString actor = act.actorId.isEmpty() ? QCoreApplication::translate("HistoryText", "The system") : act.actorLabel;
    QStringList lines = {QStringLiteral("%1 · %2 · %3").arg(displayInstant(QVariant::fromValue(act.at), format),
                                                            historyActionText(act.action), actor)};
    for (const HistoryChange &change : changes) {
        if (change.isList()) {
            QStringList words;
            for (const QString &item : change.added) {
                words.append(QLatin1String("+ ") + item);
            }
            for (const QString &item : change.removed) {
                words.append(QString(QChar(0x2212)) + QLatin1Char(' ') + item);
            }
            lines.append(QStringLiteral("%1: %2").arg(change.field, words.join(QStringLiteral(", "))));
        } else {
            const QString nothing = QString(QChar(0x2014));
            lines.append(QStringLiteral("%1: %2 → %3").arg(change.field, change.before.isEmpty() ? nothing : change.before,
                                                           change.after.isEmpty() ? nothing : change.after));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

Result<QVariant> valueBefore(const Field &field, const HistoryLine &line)
{
    if (line.before.isNull() || line.before.isUndefined()) {
        return QVariant();
    }
    Result<QVariant> value = fieldFromJson(field, line.before);
    if (value.ok() && field.type == FieldType::Email && isMissingEmail(value.value().toString())) {
        return QVariant();
    }
    return value;
}
