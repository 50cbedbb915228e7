// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/activitysentence.h"

#include "models/catalog/shapes/jsontext.h"
#include "models/core/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <limits>

namespace {

constexpr qsizetype namedFields = 3;

const Catalog &sentenceCatalog()
{
    static const Catalog catalog = Catalog::standard();
    return catalog;
}

/// What a sentence is made of.
struct ActivityParts
{
    QString who;
    QString action;
    QString kind; ///< the table
    QString name; ///< of the record; may be empty
    QJsonObject changes;
    QJsonObject metadata;
    QLocale locale;
};

QString activityText(const char *source, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("activity", source, comment, n);
}

QString kindWord(const ActivityParts &parts, bool several)
{
    const Entity *entity = sentenceCatalog().entity(parts.kind);
    if (entity == nullptr) {
        const Field *kinds = sentenceCatalog().entity(u"activity_logs")->field(QStringLiteral("entity_type"));
        return kinds->vocabulary->label(parts.kind);
    }
    return (several ? entity->plural : entity->singular).translated();
}

/// "José Pérez (entrepreneur)", "program" where it has no name.
QString recordWords(const ActivityParts &parts)
{
    QString kind = kindWord(parts, false);
    if (!kind.isEmpty()) {
        kind[0] = parts.locale.toLower(kind.left(1)).at(0);
    }
    return parts.name.isEmpty() ? kind : QStringLiteral("%1 (%2)").arg(parts.name, kind);
}

QString personWords(const ActivityParts &parts)
{
    //: Stands for a person whose name is not known
    return parts.name.isEmpty() ? activityText(QT_TRANSLATE_NOOP("activity", "somebody")) : parts.name;
}

QStringList changedFields(const ActivityParts &parts)
{
    const Entity *entity = loggedEntity(sentenceCatalog(), parts.kind);
    QStringList labels;
    for (auto change = parts.changes.begin(); change != parts.changes.end(); ++change) {
        const Field *field = entity == nullptr ? nullptr : entity->field(change.key());
        if (change.key() == QLatin1String("_secret_changed")) {
            labels.append(activityText(QT_TRANSLATE_NOOP("activity", "something secret")));
        } else {
            labels.append(field == nullptr ? change.key() : field->label.translated());
        }
    }
    return labels;
}

QString changedSentence(const ActivityParts &parts)
{
    QStringList fields = changedFields(parts);
    if (fields.isEmpty()) {
        return activityText(QT_TRANSLATE_NOOP("activity", "%1 changed %2")).arg(parts.who, recordWords(parts));
    }
    if (fields.size() > namedFields) {
        const int others = static_cast<int>(fields.size() - namedFields + 1);
        fields = fields.mid(0, namedFields - 1);
        //: One of the things in "Luz changed Name, Mobile and 3 other fields of José": %n is at least 2
        fields.append(QCoreApplication::translate("activity", "%n other field(s)", nullptr, others));
    }
    //: %1 is a person, %2 names fields ("Mobile and Address"), %3 a record
    return activityText(QT_TRANSLATE_NOOP("activity", "%1 changed %2 of %3"))
        .arg(parts.who, parts.locale.createSeparatedList(fields), recordWords(parts));
}

QString roleWord(const QJsonValue &value)
{
    const Field *known = sentenceCatalog().entity(u"user_organizations")->field(QStringLiteral("role"));
    return known->vocabulary->label(value.toString());
}

/// Nothing when the change is of another kind.
QString roleChangeSentence(const ActivityParts &parts)
{
    const QJsonArray pair = parts.changes.value(QLatin1String("role")).toArray();
    if (pair.size() != 2) {
        return {};
    }
    if (pair.at(0).isNull()) {
        //: %1 gave, %2 received, %3 is a role such as "Coordinator"
        return activityText(QT_TRANSLATE_NOOP("activity", "%1 gave %2 the role %3")).arg(parts.who, personWords(parts), roleWord(pair.at(1)));
    }
    if (pair.at(1).isNull()) {
        return activityText(QT_TRANSLATE_NOOP("activity", "%1 took the role %3 from %2"))
            .arg(parts.who, personWords(parts), roleWord(pair.at(0)));
    }
    return activityText(QT_TRANSLATE_NOOP("activity", "%1 changed the role of %2 from %3 to %4"))
        .arg(parts.who, personWords(parts), roleWord(pair.at(0)), roleWord(pair.at(1)));
}

QString roleSentence(const ActivityParts &parts)
{
    const QJsonArray level = parts.changes.value(QLatin1String("admin_level")).toArray();
    if (level.size() == 2) {
        return level.at(1).toString() == QLatin1String("platform")
                   ? activityText(QT_TRANSLATE_NOOP("activity", "%1 made %2 a platform administrator")).arg(parts.who, personWords(parts))
                   : activityText(QT_TRANSLATE_NOOP("activity", "%1 took the platform's administration from %2"))
                         .arg(parts.who, personWords(parts));
    }
    if (const QString role = roleChangeSentence(parts); !role.isEmpty()) {
        return role;
    }
    const QJsonArray left = parts.changes.value(QLatin1String("left_at")).toArray();
    if (left.size() == 2 && !left.at(1).isNull()) {
        return activityText(QT_TRANSLATE_NOOP("activity", "%1 ended the membership of %2")).arg(parts.who, personWords(parts));
    }
    if (parts.changes.contains(QLatin1String("accepted_at"))) {
        return activityText(QT_TRANSLATE_NOOP("activity", "%1 accepted the membership of %2")).arg(parts.who, personWords(parts));
    }
    return activityText(QT_TRANSLATE_NOOP("activity", "%1 changed the membership of %2")).arg(parts.who, personWords(parts));
}

QString exportSentence(const ActivityParts &parts)
{
    const QString to = parts.metadata.value(QLatin1String("to")).toString();
    const QString name = parts.metadata.value(QLatin1String("name")).toString();
    const auto rows = static_cast<int>(qMin<qint64>(parts.metadata.value(QLatin1String("rows")).toInteger(),
                                                    std::numeric_limits<int>::max()));
    const QString kind = kindWord(parts, true);
    if (to == QLatin1String("clipboard")) {
        //: %1 is a person, %2 a kind of record in the plural
        return QCoreApplication::translate("activity", "%1 copied %Ln row(s) of %2", nullptr, rows).arg(parts.who, kind);
    }
    if (to == QLatin1String("access_review")) {
        return QCoreApplication::translate("activity", "%1 saved the access review with %Ln row(s)", nullptr, rows).arg(parts.who);
    }
    if (to == QLatin1String("backup")) {
        return activityText(QT_TRANSLATE_NOOP("activity", "%1 saved a copy of the whole workspace")).arg(parts.who);
    }
    const QString sentence =
        QCoreApplication::translate("activity", "%1 exported %Ln row(s) of %2", nullptr, rows).arg(parts.who, kind);
    //: %1 is a sentence, %2 the name of a file
    return name.isEmpty() ? sentence : activityText(QT_TRANSLATE_NOOP("activity", "%1 as “%2”")).arg(sentence, name);
}

QString contactsSentence(const ActivityParts &parts)
{
    if (parts.metadata.value(QLatin1String("where")).toString() == QLatin1String("access_review")) {
        return activityText(QT_TRANSLATE_NOOP("activity", "%1 looked at the e-mails in the access review")).arg(parts.who);
    }
    const auto count = static_cast<int>(parts.metadata.value(QLatin1String("count")).toInteger());
    if (count > 1) {
        return QCoreApplication::translate("activity", "%1 looked at the contact data of %Ln people", nullptr, count).arg(parts.who);
    }
    return activityText(QT_TRANSLATE_NOOP("activity", "%1 looked at the contact data of %2")).arg(parts.who, personWords(parts));
}

QString reviewSentence(const ActivityParts &parts)
{
    return parts.name.isEmpty()
               ? activityText(QT_TRANSLATE_NOOP("activity", "%1 reviewed who has access to the workspace")).arg(parts.who)
               : activityText(QT_TRANSLATE_NOOP("activity", "%1 reviewed who has access to %2")).arg(parts.who, parts.name);
}

QString failedSentence(const ActivityParts &parts)
{
    return parts.name.isEmpty()
               ? activityText(QT_TRANSLATE_NOOP("activity", "Somebody tried to sign in with an e-mail that nobody here has"))
               : activityText(QT_TRANSLATE_NOOP("activity", "Somebody tried to sign in as %1 and failed")).arg(parts.name);
}

using ActivitySentence = QString (*)(const ActivityParts &);

const QHash<QString, ActivitySentence> &activitySentences()
{
    static const QHash<QString, ActivitySentence> sentences{
        {QStringLiteral("created"), [](const ActivityParts &p) { return activityText(QT_TRANSLATE_NOOP("activity", "%1 created %2")).arg(p.who, recordWords(p)); }},
        {QStringLiteral("updated"), changedSentence},
        {QStringLiteral("deleted"), [](const ActivityParts &p) { return activityText(QT_TRANSLATE_NOOP("activity", "%1 deleted %2")).arg(p.who, recordWords(p)); }},
        {QStringLiteral("viewed"), [](const ActivityParts &p) { return activityText(QT_TRANSLATE_NOOP("activity", "%1 looked at %2")).arg(p.who, recordWords(p)); }},
        {QStringLiteral("signed_in"), [](const ActivityParts &p) { return activityText(QT_TRANSLATE_NOOP("activity", "%1 signed in")).arg(p.who); }},
        {QStringLiteral("sign_in_failed"), failedSentence},
        {QStringLiteral("signed_out"), [](const ActivityParts &p) { return activityText(QT_TRANSLATE_NOOP("activity", "%1 signed out")).arg(p.who); }},
        {QStringLiteral("password_changed"), [](const ActivityParts &p) { return activityText(QT_TRANSLATE_NOOP("activity", "%1 changed their password")).arg(p.who); }},
        {QStringLiteral("password_reset"), [](const ActivityParts &p) { return activityText(QT_TRANSLATE_NOOP("activity", "%1 reset the password of %2")).arg(p.who, personWords(p)); }},
        {QStringLiteral("viewed_as"), [](const ActivityParts &p) { return activityText(QT_TRANSLATE_NOOP("activity", "%1 looked at the workspace as %2")).arg(p.who, personWords(p)); }},
        {QStringLiteral("exported"), exportSentence},
        {QStringLiteral("viewed_contacts"), contactsSentence},
        {QStringLiteral("role_changed"), roleSentence},
        {QStringLiteral("reconciled"), [](const ActivityParts &p) { return activityText(QT_TRANSLATE_NOOP("activity", "%1 repaired the figures of %2")).arg(p.who, recordWords(p)); }},
        {QStringLiteral("access_reviewed"), reviewSentence},
    };
    return sentences;
}

} // namespace

const Entity *loggedEntity(const Catalog &catalog, const QString &table)
{
    const bool ofPerson = table == QLatin1String("person_details") || table == QLatin1String("person_photos");
    return catalog.entity(ofPerson ? QStringLiteral("entrepreneurs") : table);
}

QString activitySentence(const QString &json, const QLocale &locale)
{
    const JsonText text = parseJsonText(json);
    if (!text.ok() || !text.value.isObject()) {
        return {};
    }
    const QJsonObject row = text.value.toObject();
    ActivityParts parts;
    parts.action = row.value(QLatin1String("action")).toString();
    parts.kind = row.value(QLatin1String("kind")).toString();
    parts.name = row.value(QLatin1String("name")).toString();
    parts.changes = row.value(QLatin1String("changes")).toObject();
    parts.metadata = row.value(QLatin1String("metadata")).toObject();
    parts.locale = locale;
    parts.who = row.value(QLatin1String("who")).toString();
    if (parts.who.isEmpty()) {
        parts.who = row.value(QLatin1String("system")).toVariant().toBool()
                        ? activityText(QT_TRANSLATE_NOOP("activity", "The system"))
                        //: Begins a sentence; a person whose name is not visible
                        : activityText(QT_TRANSLATE_NOOP("activity", "Somebody"));
    }
    if (const ActivitySentence known = activitySentences().value(parts.action)) {
        return known(parts);
    }
    //: %1 is a person, %2 what they did, %3 a record
    return activityText(QT_TRANSLATE_NOOP("activity", "%1: %2, %3"))
        .arg(parts.who, activityActionText(parts.action), recordWords(parts));
}

QString activityActionText(const QString &action)
{
    const Entity *entity = sentenceCatalog().entity(u"activity_logs");
    const Field *field = entity == nullptr ? nullptr : entity->field(QStringLiteral("action"));
    return field == nullptr || field->vocabulary == nullptr ? action : field->vocabulary->label(action);
}
