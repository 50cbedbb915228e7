// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/searchcommand.h"

#include "app/ctl/texttable.h"
#include "app/ctl/workspaceconnection.h"
#include "models/search/searchrepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

constexpr int shownWithoutLimit = 20;

} // namespace

QString SearchCommand::summary() const
{
    return tr("Searches everything that has a name: people, programs, projects, meetings, documents and more.");
}

QString SearchCommand::details() const
{
    return tr("Words in any order, accents and case do not matter, beginnings are enough; when nothing has the words as they "
              "are typed, typing errors are forgiven. The best come first, %1 of them without --limit. With --json one object "
              "with the records found and the corrected words.")
        .arg(shownWithoutLimit);
}

ErrorReport SearchCommand::run(const CommandArguments &arguments, CommandContext &context) const
{
    const Result<std::optional<int>> limit = arguments.number(QStringLiteral("limit"), 1);
    if (!limit) {
        return limit.error();
    }
    SearchRequest request;
    request.text = arguments.positional().join(QLatin1Char(' '));
    if (SearchTerms::of(request.text).isEmpty()) {
        return CommandArguments::usageError(tr("Say which words to search for."));
    }
    request.format = context.format;
    request.today = context.clock.now().toUtc().toTimeZone(context.format.zone).date();
    request.limit = limit.value().value_or(shownWithoutLimit);
    request.perEntity = request.limit;
    const Result<WorkspaceConnection> connection = WorkspaceConnection::open(arguments, context);
    if (!connection) {
        return connection.error();
    }
    const Result<SearchAnswer> answer = connection.value().run<SearchAnswer>(
        [&](Executor &executor) { return SearchRepository(context.catalog, executor).search(request); });
    if (!answer) {
        return answer.error();
    }
    if (context.json) {
        writeJson(answer.value(), context);
    } else {
        writeTable(answer.value(), context);
    }
    return {};
}

void SearchCommand::writeJson(const SearchAnswer &answer, CommandContext &context)
{
    QJsonArray hits;
    for (const SearchHit &hit : answer.hits) {
        hits.append(QJsonObject{{QStringLiteral("entity"), hit.entity},
                                {QStringLiteral("id"), hit.id},
                                {QStringLiteral("title"), hit.title},
                                {QStringLiteral("secondary"), hit.secondary},
                                {QStringLiteral("active"), hit.active},
                                {QStringLiteral("score"), hit.score}});
    }
    QJsonObject corrections;
    for (const SearchCorrection &correction : answer.corrections) {
        corrections.insert(correction.typed, correction.meant);
    }
    const QJsonObject whole{{QStringLiteral("hits"), hits}, {QStringLiteral("corrections"), corrections}};
    context.out << QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Indented)).trimmed() << Qt::endl;
}

void SearchCommand::writeTable(const SearchAnswer &answer, CommandContext &context)
{
    if (answer.hits.isEmpty()) {
        context.out << tr("Nothing was found.") << Qt::endl;
        return;
    }
    for (const SearchCorrection &correction : answer.corrections) {
        context.out << tr("Nothing has “%1”; these have “%2”.").arg(correction.typed, correction.meant.normalized(QString::NormalizationForm_C))
                    << Qt::endl;
    }
    TextTable table({tr("Kind"), tr("Name"), tr("Details"), QStringLiteral("id")});
    for (const SearchHit &hit : answer.hits) {
        const Entity *entity = context.catalog.entity(hit.entity);
        table.addRow({entity == nullptr ? hit.entity : entity->singular.translated(), hit.title, hit.secondary, hit.id});
    }
    table.write(context.out);
    context.out << tr("%n record(s)", nullptr, static_cast<int>(answer.hits.size())) << Qt::endl;
}
