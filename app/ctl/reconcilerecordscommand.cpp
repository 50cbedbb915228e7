// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/reconcilerecordscommand.h"

#include "app/ctl/interruption.h"
#include "app/ctl/texttable.h"
#include "app/ctl/workspaceconnection.h"
#include "models/operations/figuretext.h"
#include "models/operations/reconciler.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

QJsonValue jsonOf(const std::optional<Decimal> &value)
{
    return value ? QJsonValue(value->toString()) : QJsonValue();
}

} // namespace

QString ReconcileRecordsCommand::summary() const
{
    return tr("Compares the figures that are kept by the program (projects, sessions, hours, ratings, places, attendance) with the "
              "records behind them.");
}

QString ReconcileRecordsCommand::details() const
{
    return tr("Exit code 1 when figures drifted; with --repair they are counted anew and the exit code is 0. On a server for "
              "platform administrators.");
}

ErrorReport ReconcileRecordsCommand::run(const CommandArguments &arguments, CommandContext &context) const
{
    if (!arguments.positional().isEmpty()) {
        return CommandArguments::usageError(tr("All records are compared: give no entity and no ids."));
    }
    const Result<WorkspaceConnection> connection = WorkspaceConnection::open(arguments, context);
    if (!connection) {
        return connection.error();
    }
    const bool repair = arguments.has(QStringLiteral("repair"));
    const Interruption interruption;
    FigureCheck whole;
    do { // as long as there are more than one look takes
        auto running = connection.value().database().run<FigureCheck>(
            Lane::Interactive,
            [&](Executor &executor) -> Result<FigureCheck> {
                Reconciler reconciler(context.catalog, executor);
                Result<FigureCheck> found = reconciler.check();
                if (!found.ok() || !repair) {
                    return found;
                }
                const auto repaired = reconciler.repair(found.value().figures);
                if (!repaired.ok()) {
                    return repaired.error();
                }
                found.value().figures = repaired.value();
                return found;
            },
            interruption.token());
        running.waitForFinished();
        const Result<FigureCheck> check = running.takeResult();
        if (!check) {
            return check.error();
        }
        whole.figures.append(check.value().figures);
        whole.records = check.value().records;
        whole.more = check.value().more;
    } while (repair && whole.more && !interruption.token().isCancelled());
    write(whole, repair, context);
    if (repair || whole.figures.isEmpty()) {
        return {};
    }
    Error drifted;
    drifted.code = ErrorCode::Check;
    drifted.message = tr("%n figure(s) drifted. --repair puts them right.", nullptr, static_cast<int>(whole.figures.size()));
    return drifted;
}

void ReconcileRecordsCommand::writeJson(const FigureCheck &check, bool repaired, CommandContext &context)
{
    QJsonArray figures;
    for (const DriftedFigure &figure : check.figures) {
        QJsonObject object{{QStringLiteral("entity"), figure.entity},
                           {QStringLiteral("id"), figure.recordId},
                           {QStringLiteral("label"), figure.label},
                           {QStringLiteral("field"), figure.field},
                           {QStringLiteral("stored"), jsonOf(figure.stored)},
                           {QStringLiteral("counted"), jsonOf(figure.counted)}};
        if (figure.isScope()) {
            object.insert(QStringLiteral("organization_id"), figure.organizationId);
        }
        figures.append(object);
    }
    const QJsonObject whole{{QStringLiteral("records"), check.records},
                            {QStringLiteral("figures"), figures},
                            {QStringLiteral("more"), check.more},
                            {QStringLiteral("repaired"), repaired}};
    context.out << QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Indented)).trimmed() << Qt::endl;
}

void ReconcileRecordsCommand::write(const FigureCheck &check, bool repaired, CommandContext &context)
{
    if (context.json) {
        writeJson(check, repaired, context);
        return;
    }
    if (check.figures.isEmpty()) {
        context.out << tr("Everything agrees: %n record(s) compared.", nullptr, static_cast<int>(check.records)) << Qt::endl;
        return;
    }
    TextTable table({tr("Kind"), tr("Record"), tr("Figure"), tr("Stored"), tr("Counted"), QStringLiteral("id")});
    for (const DriftedFigure &figure : check.figures) {
        const Entity *entity = context.catalog.entity(figure.entity);
        table.addRow({entity == nullptr ? figure.entity : entity->singular.translated(), figure.label, figureTitle(context.catalog, figure),
                      figureText(context.catalog, figure, figure.stored, context.format),
                      figureText(context.catalog, figure, figure.counted, context.format), figure.recordId});
    }
    table.write(context.out);
    if (check.more) {
        context.out << tr("There are more: this is where the list was cut.") << Qt::endl;
    }
    if (repaired) {
        context.out << tr("%n figure(s) repaired.", nullptr, static_cast<int>(check.figures.size())) << Qt::endl;
    }
}
