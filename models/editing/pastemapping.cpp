// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/pastemapping.h"

#include "models/catalog/textforms.h"
#include "models/core/fold.h"
#include "models/core/identifier.h"
#include "models/editing/fieldedit.h"

#include <algorithm>

const QString PasteMapping::NameKey = QStringLiteral("*name");

namespace {

/// Letters and digits only: "Correo electrónico:" and "correo electronico" are one.
QString headingForm(const QString &text)
{
    QString form;
    for (const QChar character : fold(text)) {
        if (character.isLetterOrNumber()) {
            form += character;
        }
    }
    return form;
}

/// Words that spreadsheets use, beside the labels of the catalogue.
QStringList commonWords(const QString &field)
{
    static const QHash<QString, QStringList> words = {
        {QStringLiteral("email"), {QStringLiteral("correo"), QStringLiteral("correoelectronico"), QStringLiteral("email"),
                                   QStringLiteral("mail")}},
        {QStringLiteral("phone"), {QStringLiteral("celular"), QStringLiteral("telefono"), QStringLiteral("tel"),
                                   QStringLiteral("movil"), QStringLiteral("whatsapp"), QStringLiteral("cel"),
                                   QStringLiteral("mobile"), QStringLiteral("phone")}},
        {QStringLiteral("document_number"), {QStringLiteral("cedula"), QStringLiteral("documento"), QStringLiteral("identificacion"),
                                             QStringLiteral("numerodedocumento"), QStringLiteral("cc"),
                                             QStringLiteral("nodocumento"), QStringLiteral("document")}},
        {QStringLiteral("first_name"), {QStringLiteral("nombres"), QStringLiteral("firstname"), QStringLiteral("firstnames")}},
        {QStringLiteral("last_name"), {QStringLiteral("apellidos"), QStringLiteral("apellido"), QStringLiteral("lastname"),
                                       QStringLiteral("lastnames"), QStringLiteral("surname")}},
        {QStringLiteral("id"), {QStringLiteral("id"), QStringLiteral("uuid")}}};
    return words.value(field);
}

bool headingMeans(const Field &field, const QString &form, const TypedFormat &format)
{
    QStringList spellings = format.spellings(field.label);
    spellings.append(field.name);
    const bool label = std::any_of(spellings.cbegin(), spellings.cend(),
                                   [&form](const QString &spelling) { return headingForm(spelling) == form; });
    return label || commonWords(field.name).contains(form);
}

bool mostLookLike(const ClipboardTable &block, int column, bool (*matches)(const QString &))
{
    int filled = 0;
    int alike = 0;
    for (const QStringList &row : block.rows) {
        const QString text = row.value(column).trimmed();
        filled += text.isEmpty() ? 0 : 1;
        alike += !text.isEmpty() && matches(text) ? 1 : 0;
    }
    return filled > 0 && alike * 10 >= filled * 8;
}

/// A key that the values themselves betray: ids and e-mail addresses.
void guessKeyByContent(const Entity &entity, const ClipboardTable &block, PasteMapping &mapping)
{
    if (block.columns() < 2) {
        return;
    }
    for (int column = 0; column < block.columns(); ++column) {
        const bool ids = mostLookLike(block, column, [](const QString &text) { return isId(text.toLower()); });
        const bool emails = entity.field(u"email") != nullptr
                            && mostLookLike(block, column, [](const QString &text) { return isEmailAddress(text); });
        if (ids || emails) {
            mapping.keyColumn = column;
            mapping.keyField = ids ? QStringLiteral("id") : QStringLiteral("email");
            return;
        }
    }
}

void shiftBehindKey(const QStringList &columns, PasteMapping &mapping)
{
    qsizetype next = 0;
    for (qsizetype column = 0; column < mapping.fields.size(); ++column) {
        mapping.fields[column].clear();
        if (column != mapping.keyColumn) {
            while (next < columns.size() && columns.at(next) == mapping.keyField) {
                ++next;
            }
            mapping.fields[column] = columns.value(next++);
        }
    }
}

} // namespace

QStringList pasteKeys(const Entity &entity)
{
    QStringList keys;
    for (const char *name : {"id", "email", "document_number", "tax_id", "phone", "code", "name", "title"}) {
        if (const Field *field = entity.field(QString::fromLatin1(name)); field != nullptr && !field->is(FieldFlag::Hidden)) {
            keys.append(field->name);
        }
    }
    if (entity.field(u"id") != nullptr && !keys.contains(QLatin1String("id"))) {
        keys.prepend(QStringLiteral("id"));
    }
    keys.append(PasteMapping::NameKey);
    return keys;
}

QString fieldOfHeading(const Entity &entity, const QString &heading, const TypedFormat &format)
{
    const QString form = headingForm(heading);
    if (form.isEmpty()) {
        return QString();
    }
    for (const Field &field : entity.fields) {
        if (field.listLabel.isEmpty()) {
            continue;
        }
        for (const QString &spelling : format.spellings(field.listLabel)) {
            if (headingForm(spelling) == form) {
                return PasteMapping::NameKey; // the column that shows first and last names together
            }
        }
    }
    for (const Field &field : entity.fields) {
        const bool known = field.type == FieldType::Id || !field.is(FieldFlag::Hidden);
        if (known && field.type != FieldType::Secret && headingMeans(field, form, format)) {
            return field.name;
        }
    }
    for (const QString &spelling : format.spellings(entity.singular)) {
        if (headingForm(spelling) == form) {
            return PasteMapping::NameKey;
        }
    }
    static const QStringList names = {QStringLiteral("nombre"), QStringLiteral("nombrecompleto"), QStringLiteral("name"),
                                      QStringLiteral("fullname"), QStringLiteral("nombreyapellidos"),
                                      QStringLiteral("nombresyapellidos")};
    return names.contains(form) ? PasteMapping::NameKey : QString();
}

PasteMapping guessMapping(const Entity &entity, const ClipboardTable &block, const QStringList &columns,
                          const TypedFormat &format)
{
    PasteMapping mapping;
    const int width = block.columns();
    QStringList found;
    int known = 0;
    int filled = 0;
    for (int column = 0; column < width; ++column) {
        const QString heading = block.cell(0, column).trimmed();
        QString field = fieldOfHeading(entity, heading, format);
        if (found.contains(field)) {
            field.clear();
        }
        found.append(field);
        filled += heading.isEmpty() ? 0 : 1;
        known += field.isEmpty() ? 0 : 1;
    }
    mapping.hasHeader = block.rows.size() > 1 && known > 0 && known * 2 >= filled;
    if (!mapping.hasHeader) {
        for (int column = 0; column < width; ++column) {
            mapping.fields.append(columns.value(column));
        }
        guessKeyByContent(entity, block, mapping);
        if (mapping.keyColumn >= 0) {
            shiftBehindKey(columns, mapping);
        }
    } else {
        mapping.fields = found;
        for (const QString &key : pasteKeys(entity)) {
            const bool mayBeNew = key == QLatin1String("phone"); // people correct phones more often than they know somebody by one
            if (const qsizetype at = found.indexOf(key); at >= 0 && width > 1 && !mayBeNew) {
                mapping.keyColumn = static_cast<int>(at);
                mapping.keyField = key;
                mapping.fields[at].clear();
                break;
            }
        }
    }
    for (QString &name : mapping.fields) {
        const Field *field = entity.field(name);
        if (field == nullptr || !canBeEditedLater(entity, *field)) {
            name.clear();
        }
    }
    return mapping;
}
