// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tourimports.h"

#include "app/controllers/preferencescontroller.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/navigationlayout.h"
#include "dialogs/exchange/importundodialog.h"
#include "models/exchange/mapping/importmapping.h"
#include "views/exchange/importspage.h"
#include "views/shell/pagestack.h"

#include <QSignalBlocker>

namespace {

constexpr qint64 hourOfTour = qint64(3'600) * 1'000'000;

ImportRecord tourImport(TourStage &stage, const char *entity, const char *file, int hoursAgo, const ImportCounts &counts)
{
    ImportRecord record;
    record.id = QString::fromLatin1(file);
    record.entity = QString::fromLatin1(entity);
    record.fileName = QString::fromUtf8(file);
    record.byName = QStringLiteral("Marcela Ríos");
    record.at = Instant{stage.services.clock.now().microseconds - hoursAgo * hourOfTour};
    record.counts = counts;
    record.mayUndo = hoursAgo < 24 * ImportRecord::undoDays;
    return record;
}

QList<ImportRecord> tourImports(TourStage &stage)
{
    QList<ImportRecord> imports = {
        tourImport(stage, "entrepreneurs", "lista_aliados_noviembre.xlsx", 2, {312, 187, 64, 41, 14, 6, 0, 91, 0}),
        tourImport(stage, "program_applications", "respuestas_formulario.csv", 26, {58, 12, 0, 46, 0, 0, 0, 0, 24}),
        tourImport(stage, "allies", "mentores_valle.csv", 98, {41, 38, 0, 0, 2, 1, 0, 0, 0}),
        tourImport(stage, "organizations", "aceleradoras.csv", 1'100, {64, 60, 0, 0, 4, 0, 0, 0, 0})};
    imports[1].undoneAt = Instant{imports.at(1).at.microseconds + 3 * hourOfTour};
    imports[1].undoneByName = imports.at(1).byName;
    imports[1].undone.created = 36;
    imports[1].mayUndo = false;
    imports[2].undoneAt = Instant{imports.at(2).at.microseconds + 20 * hourOfTour};
    imports[2].undoneByName = QStringLiteral("Camilo Andrade");
    imports[2].undone.created = 35;
    imports[2].undone.skipped = 3;
    imports[2].mayUndo = false;
    ImportMapping mapping;
    mapping.entity = imports.constFirst().entity;
    const std::pair<const char *, const char *> columns[] = {{"first_name", "Nombres"},      {"last_name", "Apellidos"}, {"email", "Correo electrónico"},
                                                             {"phone", "Celular"}, {"birth_date", "Fecha de nacimiento"}};
    for (const auto &[target, heading] : columns) {
        FieldMapping field;
        field.target.field = QString::fromLatin1(target);
        field.columns = {QString::fromUtf8(heading)};
        mapping.fields.append(field);
    }
    imports[0].mapping = toJson(mapping);
    return imports;
}

void showTourImports(TourStage &stage)
{
    auto *page = stage.window.pages().findChild<ImportsPage *>();
    if (page == nullptr) {
        return;
    }
    const QSignalBlocker blocker(page); // nobody is to read what stands behind them
    page->showImports(tourImports(stage));
}

void showTourUndo(TourStage &stage)
{
    auto *page = stage.window.pages().findChild<ImportsPage *>();
    if (page == nullptr) {
        return;
    }
    const QSignalBlocker blocker(page);
    const QList<ImportRecord> imports = tourImports(stage);
    page->showImports(imports);
    ImportUndoReport report;
    report.removed = 184;
    report.restored = 63;
    report.keptCount = 4;
    const QString people = imports.constFirst().entity;
    report.kept = {{people, QStringLiteral("1"), QStringLiteral("Yaneth Guependo Ríos"), {}},
                   {people, QStringLiteral("2"), QStringLiteral("Wilmar Tapie Cuasquer"), {}}};
    report.kept[0].reason = text("exchange", "It was edited since.").translated();
    report.kept[1].reason = text("exchange", "The person has signed in since.").translated();
    const Entity *meetings = stage.services.catalog.entity(u"meetings");
    report.kept.append({people, QStringLiteral("3"), QStringLiteral("Aura Elena Mejía"),
                        text("exchange", "Other records need it (%1).")
                            .translated()
                            .arg(text("exchange", "%1: %2").translated().arg(meetings->plural.translated()).arg(2))});
    const Entity *entity = stage.services.catalog.entity(people);
    report.kept.append({people, QStringLiteral("4"), QStringLiteral("Gloria Inés Valencia"),
                        text("exchange", "Edited since: %1.").translated().arg(entity->field(u"phone")->label.translated())});
    auto *dialog = new ImportUndoDialog(ImportUndoDialog::Purpose::Ask, stage.services.catalog, imports.constFirst(), report,
                                        stage.services.preferences.format(), page);
    dialog->open();
}

} // namespace

QList<TourShot> tourImportsShots()
{
    return {{QStringLiteral("imports-list"), importsPageName, false, showTourImports, false},
            {QStringLiteral("imports-undo"), importsPageName, false, showTourUndo, false}};
}
