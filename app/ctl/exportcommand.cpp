// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/exportcommand.h"

#include "app/ctl/interruption.h"
#include "app/ctl/recordarguments.h"
#include "app/ctl/workspaceconnection.h"
#include "models/core/fold.h"
#include "models/exchange/layouts/exchangelayoutrepository.h"
#include "models/security/exportlog.h"

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

const QString StandardOutput = QStringLiteral("-");

QStringList formatNames()
{
    QStringList names;
    for (const ExportFormat format : exportFormats()) {
        names.append(formatName(format));
    }
    return names;
}

} // namespace

QString ExportCommand::summary() const
{
    return tr("Exports the records of an entity into a file.");
}

QString ExportCommand::details() const
{
    return tr("FILE may be - for standard output (csv, jsonl). Without --format its ending decides. Without --fields and --layout the "
              "columns are those of the list; with --machine those that can be imported again. Every export is noted in the activity "
              "before it is written. The file appears when it is complete.");
}

QStringList ExportCommand::options() const
{
    return {QStringLiteral("search"), QStringLiteral("filter"),  QStringLiteral("sort"), QStringLiteral("fields"),    QStringLiteral("format"),
            QStringLiteral("layout"), QStringLiteral("consent"), QStringLiteral("bom"),  QStringLiteral("delimiter"), QStringLiteral("machine")};
}

ErrorReport ExportCommand::run(const CommandArguments &arguments, CommandContext &context) const
{
    const Result<const Entity *> entity = RecordArguments::entity(arguments, context);
    if (!entity) {
        return entity.error();
    }
    const QString path = arguments.positional().value(1);
    if (path.isEmpty() || arguments.positional().size() > 2) {
        return CommandArguments::usageError(tr("Name one file to write; - is standard output."));
    }
    const Result<Query> query = RecordArguments::query(*entity.value(), arguments);
    if (!query) {
        return query.error();
    }
    const Result<WorkspaceConnection> connection = WorkspaceConnection::open(arguments, context);
    if (!connection) {
        return connection.error();
    }
    Result<ExportLayout> layout = ExportCommand::layout(*entity.value(), arguments, context, connection.value());
    if (!layout) {
        return layout.error();
    }
    if (layout.value().format == ExportFormat::Pdf && qobject_cast<QGuiApplication *>(QCoreApplication::instance()) == nullptr) {
        return Error{ErrorCode::Unsupported, tr("A PDF needs --format pdf on the command line."), {}, {}};
    }
    ExportRequest request;
    request.query = query.value();
    request.query.zone = context.format.zone;
    request.layout = std::move(layout).value();
    request.path = path;
    request.format = context.format;
    request.destination = QStringLiteral("semilleroctl");
    request.heading.title = entity.value()->plural.translated();
    request.heading.filters = exportFilterText(*entity.value(), request.query);
    request.heading.madeBy = displayInstant(QVariant::fromValue(context.clock.now()), context.format);
    const Interruption interruption;
    auto running = connection.value().database().run<ExportReport>(
        Lane::Background,
        [&](Executor &executor) { return Exporter(context.catalog, executor, context.clock).write(request); }, interruption.token());
    running.waitForFinished();
    const Result<ExportReport> written = running.takeResult();
    if (!written) {
        return written.error();
    }
    report(written.value(), request, context);
    return {};
}

Result<ExportLayout> ExportCommand::layout(const Entity &entity, const CommandArguments &arguments, const CommandContext &context,
                                           const WorkspaceConnection &connection)
{
    ExportLayout layout;
    layout.entity = entity.name;
    if (arguments.has(QStringLiteral("layout"))) {
        Result<ExportLayout> named = namedLayout(entity, arguments.value(QStringLiteral("layout")), context, connection);
        if (!named) {
            return named;
        }
        layout = std::move(named).value();
        if (layout.entity != entity.name) {
            return CommandArguments::usageError(tr("The layout is for %1, not for %2.").arg(layout.entity, entity.name));
        }
    }
    if (const auto applied = applyOptions(layout, entity, arguments, arguments.positional().value(1)); !applied) {
        return applied.error();
    }
    return layout;
}

Result<ExportLayout> ExportCommand::namedLayout(const Entity &entity, const QString &name, const CommandContext &context,
                                                const WorkspaceConnection &connection)
{
    if (QFileInfo(name).isFile()) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            return Error{ErrorCode::Io, tr("“%1” cannot be read.").arg(name), file.errorString(), {}};
        }
        return exportLayoutFromJson(QJsonDocument::fromJson(file.readAll()).object(), context.catalog);
    }
    const auto saved = connection.run<QList<ExchangeLayout>>([&entity](Executor &executor) {
        return ExchangeLayoutRepository(executor).list(ExchangeLayout::Kind::Export, entity.name);
    });
    if (!saved) {
        return saved.error();
    }
    QStringList names;
    for (const ExchangeLayout &layout : saved.value()) {
        if (fold(layout.name) == fold(name) || layout.id == name) {
            return exportLayoutFromJson(layout.content, context.catalog);
        }
        names.append(layout.name);
    }
    return Error{ErrorCode::NotFound,
                 names.isEmpty() ? tr("No layout is saved for %1.").arg(entity.name)
                                 : tr("No layout is called “%1”. These are: %2.").arg(name, names.join(QStringLiteral(", "))),
                 {},
                 {}};
}

Result<void> ExportCommand::applyOptions(ExportLayout &layout, const Entity &entity, const CommandArguments &arguments, const QString &path)
{
    const QString ending = path == StandardOutput ? QString() : QFileInfo(path).suffix();
    const QString name = arguments.value(QStringLiteral("format"));
    const std::optional<ExportFormat> format = formatFromName(name.isEmpty() ? ending : name);
    if (format) {
        layout.format = *format;
    } else if (!name.isEmpty() || !arguments.has(QStringLiteral("layout"))) {
        return CommandArguments::usageError(tr("--format is one of: %1.").arg(formatNames().join(QStringLiteral(", "))));
    }
    layout.machineValues = layout.machineValues || arguments.has(QStringLiteral("machine"));
    layout.byteOrderMark = layout.byteOrderMark || arguments.has(QStringLiteral("bom"));
    if (arguments.has(QStringLiteral("consent"))) {
        layout.consent = arguments.value(QStringLiteral("consent"));
    }
    if (arguments.has(QStringLiteral("delimiter"))) {
        const QString typed = arguments.value(QStringLiteral("delimiter"));
        const QString delimiter = typed == QLatin1String("tab") || typed == QLatin1String("\\t") ? QStringLiteral("\t") : typed;
        if (delimiter.size() != 1 || !QStringLiteral(",;|\t").contains(delimiter)) {
            return CommandArguments::usageError(tr("--delimiter is , or ; or | or tab."));
        }
        layout.delimiter = delimiter.at(0);
    }
    if (arguments.has(QStringLiteral("fields"))) {
        layout.columns.clear();
        for (const QString &field : arguments.value(QStringLiteral("fields")).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            layout.columns.append({field.trimmed(), {}});
        }
    }
    if (layout.columns.isEmpty()) {
        layout.columns = usualColumns(entity, layout.machineValues);
    }
    return {};
}

void ExportCommand::report(const ExportReport &report, const ExportRequest &request, const CommandContext &context)
{
    if (request.path == StandardOutput) {
        return; // the rows stand there
    }
    if (context.json) {
        const QJsonObject object{{QStringLiteral("entity"), request.layout.entity},
                                 {QStringLiteral("file"), request.path},
                                 {QStringLiteral("format"), formatName(request.layout.format)},
                                 {QStringLiteral("rows"), report.rows},
                                 {QStringLiteral("omitted"), report.omitted},
                                 {QStringLiteral("bytes"), report.bytes}};
        context.out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)).trimmed() << Qt::endl;
        return;
    }
    //: %1 is the name of a file
    context.out << tr("%Ln record(s) exported to %1.", nullptr, static_cast<int>(report.rows)).arg(request.path) << Qt::endl;
    if (!report.note.isEmpty()) {
        context.out << report.note << Qt::endl;
    }
}
