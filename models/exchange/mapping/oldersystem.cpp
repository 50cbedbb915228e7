// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mapping/oldersystem.h"

#include "models/core/fold.h"

#include <QSet>

#include <algorithm>

namespace {

constexpr qsizetype bcryptLength = 60;
constexpr int cheapestBcrypt = 4;
constexpr int dearestBcrypt = 14; // what a server checks in about a second

/// Roles as words without signs, in their plain form.
QHash<QString, QString> rolesOfOlderSystems()
{
    QHash<QString, QString> roles;
    const auto add = [&roles](const char *type, std::initializer_list<const char *> words) {
        for (const char *word : words) {
            roles.insert(QString::fromUtf8(word), QString::fromLatin1(type));
        }
    };
    add("entrepreneur", {"emprendedor", "emprendedora", "emprendedores", "emprendedor/a", "entrepreneur", "founder", "cofounder", "co founder",
                         "startup", "startup founder", "fundador", "fundadora", "cofundador", "cofundadora", "beneficiario", "beneficiaria",
                         "participante", "participant", "empresario", "empresaria", "mentee", "mentorado", "aprendiz", "incubado", "incubada",
                         "postulante", "applicant"});
    add("ally", {"mentor", "mentora", "mentores", "mentor/a", "asesor", "asesora", "advisor", "adviser", "aliado", "aliada", "ally", "coach",
                 "consultor", "consultora", "consultant", "experto", "experta", "expert", "tutor", "tutora", "facilitador", "facilitadora",
                 "facilitator", "speaker", "conferencista"});
    add("client", {"cliente", "clienta", "client", "customer", "entidad aliada", "partner", "socio estrategico", "inversionista", "inversor",
                   "inversora", "investor", "financiador", "financiadora", "funder", "donante", "donor", "patrocinador", "patrocinadora", "sponsor",
                   "empresa", "company", "corporate", "corporativo"});
    add("admin", {"admin", "administrador", "administradora", "administrator", "superadmin", "super admin", "superadministrador", "superuser",
                  "super user", "superusuario", "root", "coordinador", "coordinadora", "coordinator", "staff", "gestor", "gestora", "manager",
                  "program manager", "gerente", "director", "directora", "equipo", "analista", "analyst"});
    return roles;
}

bool isBcryptLetter(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'.' || c == u'/';
}

} // namespace

QString userTypeOfRole(const QString &role)
{
    static const QHash<QString, QString> roles = rolesOfOlderSystems();
    QString word = fold(role);
    std::replace_if(
        word.begin(), word.end(), [](QChar c) { return !c.isLetter() && c != u'/'; }, u' ');
    word = word.simplified();
    for (const QLatin1String before : {QLatin1String("role "), QLatin1String("rol "), QLatin1String("is "), QLatin1String("es ")}) {
        if (word.startsWith(before)) {
            word = word.mid(before.size());
        }
    }
    return roles.value(word);
}

QString keptPasswordHash(QStringView text)
{
    text = text.trimmed();
    const bool form = text.size() == bcryptLength && text.startsWith(u"$2") && text.at(3) == u'$' && text.at(6) == u'$'
        && (text.at(2) == u'a' || text.at(2) == u'b' || text.at(2) == u'y');
    if (!form || !std::all_of(text.begin() + 7, text.end(), isBcryptLetter)) {
        return {};
    }
    bool isNumber = false;
    const int cost = text.mid(4, 2).toInt(&isNumber);
    if (!isNumber || !text.at(4).isDigit() || cost < cheapestBcrypt || cost > dearestBcrypt) {
        return {};
    }
    return QStringLiteral("$2a$") + text.mid(4).toString();
}

bool isPasswordHeading(const QString &heading)
{
    static const QStringList words = {QStringLiteral("password"), QStringLiteral("passwd"),     QStringLiteral("passwordhash"),
                                      QStringLiteral("pwd"),      QStringLiteral("contrasena"), QStringLiteral("contraseña"),
                                      QStringLiteral("clave"),    QStringLiteral("pass"),       QStringLiteral("hash"),
                                      QStringLiteral("secret"),   QStringLiteral("encryptedpassword")};
    QString form;
    for (const QChar c : fold(heading)) {
        form += c.isLetterOrNumber() ? QString(c) : QString();
    }
    return words.contains(form) || form.contains(QLatin1String("password")) || form.contains(QLatin1String("contrasen"))
        || form.endsWith(QLatin1String("hash"));
}

void hidePasswords(SourceTable &table, const ImportMapping &mapping)
{
    QSet<int> columns;
    const FieldMapping *hash = mapping.mappingOf(TargetPath::PasswordHash);
    for (int column = 0; column < table.headings.size(); ++column) {
        const QString &heading = table.headings.at(column);
        if (isPasswordHeading(heading) || (hash != nullptr && hash->columns.contains(heading))) {
            columns.insert(column);
        }
    }
    if (columns.isEmpty()) {
        return;
    }
    for (SourceRow &row : table.rows) {
        for (const int column : std::as_const(columns)) {
            if (column < row.cells.size()) {
                row.cells[column].text = keptPasswordHash(row.cells.at(column).text);
            }
        }
    }
}
