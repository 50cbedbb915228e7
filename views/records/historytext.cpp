// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/historytext.h"

#include "models/catalog/fieldtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

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
    constexpr qsizetype longest = 120;
    if (text.size() > longest) {
        text = text.left(longest) + QChar(0x2026);
    }
    return text;
}

} // namespace

QList<HistoryChange> historyChanges(const Entity &entity, const HistoryEntry &entry, const DisplayFormat &format,
                                    const QHash<QString, QString> &labels)
{
    QList<HistoryChange> changes;
    const QJsonObject object = QJsonDocument::fromJson(entry.changes.toUtf8()).object();
    const bool pairs = entry.action == QLatin1String("updated");
    for (const Field &field : entity.fields) {
        const auto found = object.constFind(field.name);
        const bool technical = field.is(FieldFlag::Hidden) || field.type == FieldType::Id || field.type == FieldType::Secret;
        if (found == object.constEnd() || technical || (field.is(FieldFlag::ReadOnly) && pairs)) {
            continue;
        }
        const QJsonArray pair = found->toArray();
        const bool isPair = pairs && pair.size() == 2;
        HistoryChange change;
        change.field = field.label.translated();
        change.before = isPair ? historyValueText(field, pair.at(0), format, labels) : QString();
        change.after = historyValueText(field, isPair ? pair.at(1) : *found, format, labels);
        if (!change.before.isEmpty() || !change.after.isEmpty()) {
            changes.append(change);
        }
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
    return action;
}
