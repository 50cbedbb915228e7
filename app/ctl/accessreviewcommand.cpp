// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/accessreviewcommand.h"

#include "app/ctl/texttable.h"
#include "app/ctl/workspaceconnection.h"
#include "models/core/identifier.h"
#include "models/database/recordstore.h"
#include "models/security/accesscsv.h"
#include "models/security/accessreviewrepository.h"
#include "models/security/accesswords.h"
#include "models/security/exportlog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

QJsonValue jsonMoment(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(instant->toIso()) : QJsonValue();
}

QJsonValue jsonText(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString accessKindName(AccessEntry::Kind kind)
{
    switch (kind) {
    case AccessEntry::Kind::Platform:
        return QStringLiteral("platform");
    case AccessEntry::Kind::Membership:
        return QStringLiteral("membership");
    case AccessEntry::Kind::Own:
        return QStringLiteral("own");
    }
    return {};
}

QJsonObject jsonEntry(const AccessEntry &entry)
{
    return {{QStringLiteral("kind"), accessKindName(entry.kind)},
            {QStringLiteral("person_id"), entry.personId},
            {QStringLiteral("name"), entry.name},
            {QStringLiteral("email"), jsonText(entry.email)},
            {QStringLiteral("organization_id"), jsonText(entry.organizationId)},
            {QStringLiteral("organization"), jsonText(entry.organizationName)},
            {QStringLiteral("role"), entry.role},
            {QStringLiteral("since"), jsonMoment(entry.since)},
            {QStringLiteral("accepted_at"), jsonMoment(entry.acceptedAt)},
            {QStringLiteral("left_at"), jsonMoment(entry.leftAt)},
            {QStringLiteral("given_by"), jsonText(entry.givenBy)},
            {QStringLiteral("given_at"), jsonMoment(entry.givenAt)},
            {QStringLiteral("last_sign_in"), jsonMoment(entry.lastSignIn)},
            {QStringLiteral("open_sessions"), entry.openSessions},
            {QStringLiteral("must_set_password"), entry.mustSetPassword},
            {QStringLiteral("active"), entry.active},
            {QStringLiteral("login"), jsonText(entry.login)}};
}

/// The organization by its id, or by the name that only one has.
Result<QString> organizationId(Executor &executor, const CommandContext &context, const QString &given)
{
    if (given.isEmpty() || isId(given)) {
        return given;
    }
    const Result<QList<Candidate>> found =
        RecordOperations(context.catalog, executor, context.clock).candidates(QStringLiteral("organizations"), given, 2);
    if (!found) {
        return found.error();
    }
    if (found.value().size() != 1) {
        return CommandArguments::usageError(
            found.value().isEmpty()
                ? QCoreApplication::translate("AccessReviewCommand", "No organization is called \"%1\".").arg(given)
                : QCoreApplication::translate("AccessReviewCommand", "Several organizations are called \"%1\": give the id.").arg(given));
    }
    return found.value().constFirst().id;
}

} // namespace

QString AccessReviewCommand::summary() const
{
    return tr("Says who can see what: roles, since when, given by whom, last sign-in.");
}

QString AccessReviewCommand::details() const
{
    return tr("For platform administrators everything, for those who lead an organization that one; the server's administrator sees "
              "everything. --csv writes a table for a spreadsheet, --json one object. With either of them it is written down as an export.");
}

QStringList AccessReviewCommand::options() const
{
    return {QStringLiteral("organization"), QStringLiteral("csv")};
}

Result<AccessReview> AccessReviewCommand::read(Executor &executor, const CommandContext &context, const QString &organization)
{
    const Result<QString> id = organizationId(executor, context, organization);
    if (!id) {
        return id.error();
    }
    return AccessReviewRepository(executor).read(id.value());
}

ErrorReport AccessReviewCommand::run(const CommandArguments &arguments, CommandContext &context) const
{
    const bool csv = arguments.has(QStringLiteral("csv"));
    if (csv && context.json) {
        return CommandArguments::usageError(tr("Either --csv or --json."));
    }
    const Result<WorkspaceConnection> connection = WorkspaceConnection::open(arguments, context);
    if (!connection) {
        return connection.error();
    }
    const bool isExport = csv || context.json;
    const QString organization = arguments.value(QStringLiteral("organization"));
    const Result<AccessReview> review = connection.value().run<AccessReview>([&](Executor &executor) -> Result<AccessReview> {
        Result<AccessReview> found = read(executor, context, organization);
        if (found.ok() && isExport) {
            ExportNote note{QStringLiteral("user_organizations"), found.value().entries.size(), {}, {},
                            QStringLiteral("access_review"), {}, found.value().organizationId};
            if (auto logged = logExport(executor, note); !logged) {
                return logged.error();
            }
        }
        return found;
    });
    if (!review) {
        return review.error();
    }
    if (csv) {
        context.out << QChar(0xFEFF) << QString::fromUtf8(accessReviewCsv(review.value().entries, context.format)) << Qt::flush;
    } else if (context.json) {
        writeJson(review.value(), context);
    } else {
        writeTable(review.value(), context);
    }
    return {};
}

void AccessReviewCommand::writeJson(const AccessReview &review, CommandContext &context)
{
    QJsonArray entries;
    for (const AccessEntry &entry : review.entries) {
        QJsonObject object = jsonEntry(entry);
        object.insert(QStringLiteral("gives"), accessSentence(entry, context.format.locale));
        entries.append(object);
    }
    QJsonObject whole{{QStringLiteral("entries"), entries}, {QStringLiteral("organization"), jsonText(review.organizationName)}};
    if (review.last) {
        whole.insert(QStringLiteral("last_reviewed"), QJsonObject{{QStringLiteral("at"), review.last->at.toIso()},
                                                                  {QStringLiteral("by"), jsonText(review.last->by)},
                                                                  {QStringLiteral("note"), jsonText(review.last->note)}});
    }
    context.out << QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Indented)).trimmed() << Qt::endl;
}

void AccessReviewCommand::writeTable(const AccessReview &review, CommandContext &context)
{
    TextTable table({tr("Person"), tr("E-mail"), tr("Organization"), tr("Role"), tr("Given by"), tr("Last sign-in"), tr("What it gives")});
    const auto moment = [&context](const std::optional<Instant> &instant) {
        return instant ? displayInstant(QVariant::fromValue(*instant), context.format) : QString();
    };
    for (const AccessEntry &entry : review.entries) {
        table.addRow({entry.name, entry.email, entry.organizationName, accessRoleName(entry), entry.givenBy, moment(entry.lastSignIn),
                      accessSentence(entry, context.format.locale)});
    }
    table.write(context.out);
    context.out << tr("%n access(es)", nullptr, static_cast<int>(review.entries.size())) << Qt::endl;
    if (review.last) {
        //: %1 is a moment, %2 a person
        context.out << tr("Last reviewed on %1 by %2.").arg(moment(review.last->at), review.last->by.isEmpty() ? tr("the system") : review.last->by)
                    << Qt::endl;
    } else {
        context.out << tr("Never reviewed.") << Qt::endl;
    }
}
