// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tourimport.h"

#include "app/controllers/importcontroller.h"
#include "app/controllers/recordpageservices.h"
#include "app/controllers/undohistory.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/navigationlayout.h"
#include "views/exchange/columnpanel.h"
#include "views/exchange/importcolumnsmodel.h"
#include "views/exchange/importcolumnsstep.h"

#include <QFile>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

namespace {

const QLatin1String TourEntity("entrepreneurs");

/// A list as an ally sends it: semicolons, accents, one e-mail without a domain, one impossible date, one person twice.
QByteArray peopleFile()
{
    return QByteArray("Nombres;Apellidos;Correo electr\xC3\xB3nico;Celular;Fecha de nacimiento;Ciudad;G\xC3\xA9""nero;Observaciones\n"
                      "Nelly;Cuero Angulo;nelly.cuero@example;+57 300 000 0031;02/02/1989;Buenaventura;Mujer;\n"
                      "Arcesio;Yatacu\xC3\xA9;arcesio.y@example.org;+57 300 000 0044;31/02/1991;Silvia;Hombre;lleg\xC3\xB3 por la feria\n"
                      "Yaneth;Guependo R\xC3\xADos;yaneth.g@example.org;+57 300 000 0068;08/03/1990;Florencia;F;\n"
                      "Elver Antonio;Chaux;elver.chaux@example.org;+57 300 000 0069;21/06/1983;Neiva;Mujer;\n"
                      "M\xC3\xA9lida Rosa;Ipia;melida.ipia@example.org;+57 300 000 0070;02/09/1971;Popay\xC3\xA1n;Mujer;\n"
                      "Wilmar;Tapie Cuasquer;wilmar.tapie@example.org;+57 300 000 0071;15/05/1994;Ipiales;Hombre;\n"
                      "Aura Elena;Mej\xC3\xAD""a;aura.mejia@example.org;+57 300 000 0072;28/09/1986;Medell\xC3\xADn;Trans;\n"
                      "Aura Elena;Mej\xC3\xAD""a;aura.mejia@example.org;+57 300 000 0072;28/09/1986;Medell\xC3\xADn;Trans;\n");
}

QByteArray wideFile()
{
    QByteArray headings;
    QByteArray row;
    for (int column = 1; column <= 48; ++column) {
        headings += "Pregunta " + QByteArray::number(column) + ";";
        row += "Respuesta " + QByteArray::number(column) + ";";
    }
    return "Correo;" + headings + "Nombre\nana@example.org;" + row + "Ana\n";
}

QString writtenTourFile(const QString &name, const QByteArray &content)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(content);
    }
    return path;
}

/// Presses the primary button that often, each time when what runs has ended, then does `then`.
void walk(ImportController *import, int presses, const std::function<void()> &then)
{
    QObject::connect(
        import, &ImportController::idle, import,
        [import, presses, then] {
            if (presses > 0) {
                walk(import, presses - 1, then);
                import->page()->primaryButton()->click();
            } else if (then) {
                then();
            }
        },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

using TourThen = std::function<void(ImportController *import, TourStage stage)>;

std::function<void(TourStage &)> importWalk(const QByteArray &content, const QString &name, int presses, const TourThen &then = {})
{
    return [content, name, presses, then](TourStage &stage) {
        ImportController *import = stage.session.importer();
        walk(import, presses, [import, then, stage] {
            if (then) {
                then(import, stage);
            }
        });
        import->start(QString(TourEntity), {writtenTourFile(name, content), {}, {}});
    };
}

TourThen showTab(ImportColumnsStep::Tab tab, int row)
{
    return [tab, row](ImportController *import, const TourStage &) {
        ImportColumnsStep &step = import->page()->columnsStep();
        step.table()->selectRow(row);
        step.setTab(tab);
    };
}

void openPicker(ImportController *import, const TourStage &)
{
    ImportColumnsStep &step = import->page()->columnsStep();
    step.setTab(ImportColumnsStep::Tab::Column);
    step.table()->selectRow(5);
    const QModelIndex target = step.model().index(5, ImportColumnsModel::TargetColumn);
    step.columnPanel().openPicker(step.table()->viewport(), step.table()->visualRect(target));
}

} // namespace

QList<TourShot> tourImportShots()
{
    const QString people = QStringLiteral("lista_aliados_noviembre.csv");
    const auto shot = [](const char *name, const std::function<void(TourStage &)> &show, bool opens = false) {
        return TourShot{QStringLiteral("import-") + QLatin1String(name), importPageName, false, show, opens};
    };
    using Tab = ImportColumnsStep::Tab;
    constexpr int vocabularyRow = 6;
    return {
        shot("empty", [](TourStage &stage) { stage.session.importer()->start(QStringLiteral("programs"), {}); }),
        shot("refused", importWalk(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", 18), QStringLiteral("logo.xlsx"), 0)),
        shot("file", importWalk(peopleFile(), people, 0)),
        shot("columns", importWalk(peopleFile(), people, 1, showTab(Tab::Column, 0))),
        shot("words", importWalk(peopleFile(), people, 1, showTab(Tab::Column, vocabularyRow))),
        shot("constants", importWalk(peopleFile(), people, 1, showTab(Tab::Constants, 0))),
        shot("rules", importWalk(peopleFile(), people, 1, showTab(Tab::Rules, 0))),
        shot("picker", importWalk(peopleFile(), people, 1, openPicker), true),
        shot("many-columns", importWalk(wideFile(), QStringLiteral("formulario.csv"), 1, showTab(Tab::Column, 0))),
        shot("review", importWalk(peopleFile(), people, 2)),
        shot("result", importWalk(peopleFile(), people, 3)),
        shot("undone", [](TourStage &stage) { stage.session.undoHistory().undo(); }),
    };
}
