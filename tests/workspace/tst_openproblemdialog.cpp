// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/workspace/openproblemdialog.h"

#include "tests/workspace/widgetfinder.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

class TestOpenProblemDialog : public QObject
{
    Q_OBJECT

private slots:
    void everyTroubleHasASentenceAndAWayOn_data();
    void everyTroubleHasASentenceAndAWayOn();
    void buttonsSayWhatWasChosen();
    void commandIsCopiedAndTheDialogStays();
    void commandIsQuotedAndHasNoPassword_data();
    void commandIsQuotedAndHasNoPassword();

private:
    [[nodiscard]] static DatabaseProfile place(bool server);
};

DatabaseProfile TestOpenProblemDialog::place(bool server)
{
    if (!server) {
        return DatabaseProfile::forFile(QStringLiteral("/datos/Raíces 2026.semillero"));
    }
    DatabaseProfile profile;
    profile.engine = Engine::PostgreSql;
    profile.name = QStringLiteral("Red");
    profile.host = QStringLiteral("db.example.org");
    profile.database = QStringLiteral("eco");
    profile.user = QStringLiteral("ana");
    return profile;
}

void TestOpenProblemDialog::everyTroubleHasASentenceAndAWayOn_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("server");
    QTest::addColumn<int>("first");
    const auto row = [](const char *name, ErrorCode code, bool server, OpenAction first) {
        QTest::newRow(name) << int(code) << server << int(first);
    };
    row("file is no workspace", ErrorCode::NotAWorkspace, false, OpenAction::ChooseAnother);
    row("newer schema", ErrorCode::NewerSchema, false, OpenAction::ChooseAnother);
    row("program too old", ErrorCode::ClientTooOld, false, OpenAction::ChooseAnother);
    row("program too old for a server", ErrorCode::ClientTooOld, true, OpenAction::ChooseAnother);
    row("older schema: migrate", ErrorCode::OlderSchema, false, OpenAction::Migrate);
    row("read-only file: work with a copy", ErrorCode::ReadOnlyDatabase, false, OpenAction::OpenCopy);
    row("locked", ErrorCode::Locked, false, OpenAction::Retry);
    row("full disk", ErrorCode::DiskFull, false, OpenAction::Retry);
    row("file gone", ErrorCode::Io, false, OpenAction::ChooseAnother);
    row("something unforeseen", ErrorCode::Internal, false, OpenAction::Retry);
    row("wrong password", ErrorCode::Authentication, true, OpenAction::EnterPassword);
    row("unreachable server", ErrorCode::Unreachable, true, OpenAction::Retry);
    row("connection lost", ErrorCode::ConnectionLost, true, OpenAction::Retry);
    row("no access", ErrorCode::Permission, true, OpenAction::EditConnection);
    row("older server: the administrator's command", ErrorCode::OlderSchema, true, OpenAction::CopyCommand);
    row("newer server", ErrorCode::NewerSchema, true, OpenAction::ChooseAnother);
    row("database of something else", ErrorCode::NotAWorkspace, true, OpenAction::EditConnection);
    row("reading replica", ErrorCode::ReadOnlyDatabase, true, OpenAction::EditConnection);
    row("server's disk full", ErrorCode::DiskFull, true, OpenAction::Retry);
    row("something unforeseen on a server", ErrorCode::Internal, true, OpenAction::Retry);
}

void TestOpenProblemDialog::everyTroubleHasASentenceAndAWayOn()
{
    QFETCH(int, code);
    QFETCH(bool, server);
    QFETCH(int, first);
    Error error;
    error.code = ErrorCode(code);
    error.message = QStringLiteral("What went wrong.");
    const OpenGuide guide = openGuide(error, place(server));
    QVERIFY(!guide.title.isEmpty());
    QVERIFY(guide.sentence.endsWith(QLatin1Char('.')) || !guide.command.isEmpty());
    QVERIFY(!guide.sentence.contains(QLatin1String("%1")));
    QCOMPARE(int(guide.actions.first()), first);
    QVERIFY(guide.actions.size() >= 2);
    for (const OpenAction action : guide.actions) {
        QVERIFY(!openActionText(action).isEmpty());
    }
    QCOMPARE(guide.actions.contains(OpenAction::CopyCommand), !guide.command.isEmpty());
}

void TestOpenProblemDialog::buttonsSayWhatWasChosen()
{
    qRegisterMetaType<OpenAction>();
    Error error;
    error.code = ErrorCode::NotAWorkspace;
    const OpenGuide guide = openGuide(error, place(false));
    for (const OpenAction action : guide.actions) {
        auto *dialog = new OpenProblemDialog(error, place(false));
        dialog->show();
        QSignalSpy chosen(dialog, &OpenProblemDialog::actionChosen);
        QSignalSpy gone(dialog, &QObject::destroyed);
        dialog->actionButton(action)->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<OpenAction>(), action);
        QTRY_COMPARE(gone.size(), 1);
    }
}

void TestOpenProblemDialog::commandIsCopiedAndTheDialogStays()
{
    Error error;
    error.code = ErrorCode::OlderSchema;
    OpenProblemDialog dialog(error, place(true));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.actionButton(OpenAction::CopyCommand)->click();
    QVERIFY(dialog.isVisible());
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("semilleroctl migrate --database postgresql://db.example.org/eco"));
}

void TestOpenProblemDialog::commandIsQuotedAndHasNoPassword_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("command");
    QTest::newRow("plain") << "/a/b.semillero"
                           << "semilleroctl migrate --workspace /a/b.semillero";
    QTest::newRow("spaces and accents") << "/a/mi raíz.semillero"
                                        << "semilleroctl migrate --workspace '/a/mi raíz.semillero'";
    QTest::newRow("quote") << "/a/l'x.semillero"
                           << "semilleroctl migrate --workspace '/a/l'\\''x.semillero'";
    QTest::newRow("dollar is no variable") << "/a/$HOME.semillero"
                                           << "semilleroctl migrate --workspace '/a/$HOME.semillero'";
}

void TestOpenProblemDialog::commandIsQuotedAndHasNoPassword()
{
    QFETCH(QString, path);
    QTEST(migrateCommand(DatabaseProfile::forFile(path)), "command");
}

QTEST_MAIN(TestOpenProblemDialog)
#include "tst_openproblemdialog.moc"
