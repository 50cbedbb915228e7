// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/exchange/exportcolumns.h"
#include "dialogs/exchange/exportdialog.h"
#include "dialogs/exchange/exportoptions.h"
#include "models/catalog/catalog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

namespace {

const Catalog &theCatalog()
{
    static const Catalog catalog = Catalog::standard();
    return catalog;
}

ExportDialog::Offer someOffer()
{
    ExportDialog::Offer offer;
    offer.selected = 3;
    offer.visible = 20;
    offer.listed = 106;
    offer.filters = QStringLiteral("Stage: Concept");
    offer.columns = {{QStringLiteral("first_name"), {}}, {QStringLiteral("last_name"), {}}};
    return offer;
}

} // namespace

class TestExportDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { delete m_dialog; }
    void beginsWithTheSelectionAndTheListsColumns();
    void columnsAreMovedRenamedAndLeftOut();
    void machineValuesTakeTheirOwnColumnsAndGiveThemBack();
    void aLayoutComesBackAsItWas();
    void nothingToExportWithoutColumns();
    void saysWhoIsLeftOut();

private:
    QPointer<ExportDialog> m_dialog;
};

void TestExportDialog::init()
{
    m_dialog = new ExportDialog(*theCatalog().entity(u"entrepreneurs"), theCatalog(), someOffer());
    m_dialog->show();
}

void TestExportDialog::beginsWithTheSelectionAndTheListsColumns()
{
    QCOMPARE(m_dialog->scope(), ExportDialog::Scope::Selected);
    QCOMPARE(m_dialog->exportLayout().columns, someOffer().columns);
    QCOMPARE(m_dialog->exportLayout().format, ExportFormat::Xlsx);
    QSignalSpy wanted(m_dialog, &ExportDialog::previewWanted);
    QVERIFY(wanted.wait(5000));
}

void TestExportDialog::columnsAreMovedRenamedAndLeftOut()
{
    QTreeWidget &list = m_dialog->columns().list();
    list.setCurrentItem(list.topLevelItem(0));
    QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_dialog->exportLayout().columns.first().field, QStringLiteral("last_name"));
    list.topLevelItem(0)->setText(1, QStringLiteral("Apellido"));
    QCOMPARE(m_dialog->exportLayout().columns.first().title, QStringLiteral("Apellido"));
    list.topLevelItem(1)->setCheckState(0, Qt::Unchecked);
    QCOMPARE(m_dialog->exportLayout().columns.size(), 1);
}

void TestExportDialog::machineValuesTakeTheirOwnColumnsAndGiveThemBack()
{
    m_dialog->options().machine().setChecked(true);
    QCOMPARE(m_dialog->exportLayout().columns, usualColumns(*theCatalog().entity(u"entrepreneurs"), true));
    QVERIFY(m_dialog->exportLayout().machineValues);
    m_dialog->options().machine().setChecked(false);
    QCOMPARE(m_dialog->exportLayout().columns, someOffer().columns);
}

void TestExportDialog::aLayoutComesBackAsItWas()
{
    ExportLayout layout;
    layout.entity = QStringLiteral("entrepreneurs");
    layout.columns = {{QStringLiteral("email"), QStringLiteral("Correo")}, {QStringLiteral("first_name"), {}}};
    layout.format = ExportFormat::Csv;
    layout.delimiter = QLatin1Char(';');
    layout.byteOrderMark = true;
    layout.consent = QStringLiteral("marketing");
    m_dialog->setExportLayout(layout);
    QCOMPARE(m_dialog->exportLayout(), layout);
    const Result<ExportLayout> read = exportLayoutFromJson(toJson(layout), theCatalog());
    QVERIFY(read.ok());
    QCOMPARE(read.value(), layout);
}

void TestExportDialog::nothingToExportWithoutColumns()
{
    QTreeWidget &list = m_dialog->columns().list();
    for (int row = 0; row < list.topLevelItemCount(); ++row) {
        list.topLevelItem(row)->setCheckState(0, Qt::Unchecked);
    }
    for (const QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
        if (button->isDefault()) {
            QVERIFY(!button->isEnabled());
        }
    }
}

void TestExportDialog::saysWhoIsLeftOut()
{
    m_dialog->options().consent().setCurrentIndex(1);
    ExportPreview preview;
    preview.titles = {QStringLiteral("First names")};
    preview.rows = {{QStringLiteral("Ana")}};
    preview.counts = {12, 7};
    m_dialog->showPreview(preview);
    bool said = false;
    for (const QLabel *label : m_dialog->options().findChildren<QLabel *>()) {
        said = said || label->text().startsWith(QStringLiteral("7 "));
    }
    QVERIFY(said);
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
