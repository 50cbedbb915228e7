// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exporting/exportconsent.h"

#include "models/database/sqldialect.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

bool ofOwnTable(const Entity &entity, const Field &field)
{
    return !field.is(FieldFlag::Derived) && (field.table.isEmpty() || field.table == entity.name);
}

bool namesAPerson(const Entity &entity, const Field &field, const Catalog &catalog)
{
    if (field.type != FieldType::Reference || !ofOwnTable(entity, field) || field.name.endsWith(QLatin1String("_by"))) {
        return false;
    }
    const Entity *other = catalog.entity(field.references);
    return other != nullptr && other->isPerson() && other->name != QLatin1String("admins");
}

} // namespace

QStringList consentFields(const Entity &entity, const ExportLayout &layout, const Catalog &catalog)
{
    if (entity.isPerson()) {
        return {QStringLiteral("id")};
    }
    QStringList fields;
    for (const Field &field : entity.fields) {
        const bool exported = std::any_of(layout.columns.cbegin(), layout.columns.cend(),
                                          [&field](const ExportColumn &column) { return column.field == field.name; });
        if (exported && namesAPerson(entity, field, catalog)) {
            fields.append(field.name);
        }
    }
    return fields;
}

void keepConsenting(RecordSelect &select, const ExportLayout &layout, const Catalog &catalog)
{
    const QStringList fields = layout.consent.isEmpty() ? QStringList() : consentFields(*select.entity, layout, catalog);
    if (fields.isEmpty()) {
        return;
    }
    const SqlDialect dialect(select.engine);
    const qsizetype place = select.values.size() + 1;
    while (select.valueScales.size() < select.values.size()) {
        select.valueScales.append(-1);
    }
    select.values.append(layout.consent);
    const QString type = dialect.place(static_cast<int>(place), FieldType::Text);
    for (const QString &field : fields) {
        const QString person = QStringLiteral("t.") + SqlDialect::identifier(field);
        const QString given = QStringLiteral("COALESCE((SELECT export_consent.consent_given FROM user_consents AS export_consent WHERE "
                                             "export_consent.user_id = %1 AND export_consent.consent_type = %2 ORDER BY "
                                             "export_consent.consent_date DESC, export_consent.id DESC LIMIT 1), FALSE)")
                                  .arg(person, type);
        select.condition += field == QLatin1String("id") ? QStringLiteral(" AND ") + given
                                                         : QStringLiteral(" AND (%1 IS NULL OR %2)").arg(person, given);
    }
    select.filtered = true;
}

QString omittedNote(qint64 omitted, const ExportLayout &layout, const Catalog &catalog)
{
    if (omitted == 0) {
        return {};
    }
    const Entity *consents = catalog.entity(u"user_consents");
    const Field *type = consents == nullptr ? nullptr : consents->field(u"consent_type");
    const QString words = type == nullptr || !type->vocabulary ? layout.consent : type->vocabulary->label(layout.consent);
    return QCoreApplication::translate("exchange", "%n omitted: the authorization “%1” is missing", nullptr, static_cast<int>(omitted))
        .arg(words);
}
