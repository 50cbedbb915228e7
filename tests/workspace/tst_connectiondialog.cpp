// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/workspace/connectiondialog.h"

#include "dialogs/workspace/connectionreportview.h"
#include "dialogs/workspace/passwordfield.h"
#include "models/operations/background.h"
#include "tests/workspace/widgetfinder.h"
#include "views/common/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

class TestConnectionDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void pastedAddressFillsTheFields_data();
    void pastedAddressFillsTheFields();
    void wrongAddressIsExplained();
    void missingFieldsAreNamedAndNothingIsSent();
    void serviceReplacesServerAndDatabase();
    void weakerEncryptionWarns_data();
    void weakerEncryptionWarns();
    void testShowsWhatWasFound();
    void testShowsTheTrouble();
    void answerToAnOlderTestIsDropped();
    void connectSendsWhatWasTyped();
    void passwordIsHiddenUntilAsked();
    void rememberNeedsAKeychain();
    void busyDialogCannotConnectTwice();

private:
    [[nodiscard]] QLineEdit *field(const char *label) { return fieldNamed<QLineEdit>(m_dialog.get(), label); }
    void fillServer();
    [[nodiscard]] ConnectionReportView *report() { return m_dialog->findChild<ConnectionReportView *>(); }

    QList<std::shared_ptr<QPromise<Result<ServerReport>>>> m_probes;
    std::unique_ptr<ConnectionDialog> m_dialog;
};

void TestConnectionDialog::init()
{
    m_probes.clear();
    m_dialog = std::make_unique<ConnectionDialog>([this](const DatabaseProfile &, const QString &) {
        m_probes.append(std::make_shared<QPromise<Result<ServerReport>>>());
        m_probes.last()->start();
        return m_probes.last()->future();
    });
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
}

void TestConnectionDialog::fillServer()
{
    field("Server *")->setText(QStringLiteral("db.example.org"));
    field("Database *")->setText(QStringLiteral("ecosistema"));
}

void TestConnectionDialog::pastedAddressFillsTheFields_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("tls");
    QTest::newRow("everything") << "postgresql://ana:cl%40ve@db.example.org:6432/eco?sslmode=require"
                                << "db.example.org" << 6432 << "eco"
                                << "ana"
                                << "cl@ve" << int(TlsMode::Require);
    QTest::newRow("short scheme, defaults") << "postgres://db/eco"
                                            << "db" << 5432 << "eco"
                                            << ""
                                            << "" << int(TlsMode::VerifyFull);
    QTest::newRow("spaces around") << "  postgresql://ana@db/eco \n"
                                   << "db" << 5432 << "eco"
                                   << "ana"
                                   << "" << int(TlsMode::VerifyFull);
}

void TestConnectionDialog::pastedAddressFillsTheFields()
{
    QFETCH(QString, address);
    field("Name")->setText(QStringLiteral("Mine"));
    field("Server *")->setText(address);
    const ConnectionChoice choice = m_dialog->choice();
    QTEST(choice.profile.host, "host");
    QTEST(choice.profile.port, "port");
    QTEST(choice.profile.database, "database");
    QTEST(choice.profile.user, "user");
    QTEST(choice.password, "password");
    QTEST(int(choice.profile.tls), "tls");
    QCOMPARE(choice.profile.name, QStringLiteral("Mine"));
}

void TestConnectionDialog::wrongAddressIsExplained()
{
    field("Server *")->setText(QStringLiteral("postgresql://db/eco?sslmode=perhaps"));
    QVERIFY(visibleWords(m_dialog.get()).contains(QLatin1String("perhaps")));
    QSignalSpy sent(m_dialog.get(), &ConnectionDialog::connectRequested);
    buttonNamed(m_dialog.get(), "Connect")->click();
    QCOMPARE(sent.size(), 0);
}

void TestConnectionDialog::missingFieldsAreNamedAndNothingIsSent()
{
    QSignalSpy sent(m_dialog.get(), &ConnectionDialog::connectRequested);
    buttonNamed(m_dialog.get(), "Connect")->click();
    QCOMPARE(sent.size(), 0);
    QVERIFY(visibleWords(m_dialog.get()).contains(QLatin1String("Type the server's name")));
    QVERIFY(visibleWords(m_dialog.get()).contains(QLatin1String("Type the database's name")));
    QVERIFY(field("Server *")->property("error").toBool());
    fillServer();
    buttonNamed(m_dialog.get(), "Connect")->click();
    QCOMPARE(sent.size(), 1);
    QVERIFY(!field("Server *")->property("error").toBool());
}

void TestConnectionDialog::serviceReplacesServerAndDatabase()
{
    QSignalSpy sent(m_dialog.get(), &ConnectionDialog::connectRequested);
    buttonNamed(m_dialog.get(), "More options")->click();
    field("Service")->setText(QStringLiteral("eco"));
    buttonNamed(m_dialog.get(), "Connect")->click();
    QCOMPARE(sent.size(), 1);
}

void TestConnectionDialog::weakerEncryptionWarns_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("words");
    QTest::newRow("full check") << int(TlsMode::VerifyFull) << "proves that it is the one";
    QTest::newRow("certificate only") << int(TlsMode::VerifyCa) << "could pretend to be yours";
    QTest::newRow("unchecked") << int(TlsMode::Require) << "cannot be sure";
    QTest::newRow("none") << int(TlsMode::Disable) << "can be read on the way";
}

void TestConnectionDialog::weakerEncryptionWarns()
{
    QFETCH(int, mode);
    QFETCH(QString, words);
    fieldNamed<QComboBox>(m_dialog.get(), "Encryption")->setCurrentIndex(mode);
    QVERIFY2(visibleWords(m_dialog.get()).contains(words), qPrintable(visibleWords(m_dialog.get())));
    QCOMPARE(int(m_dialog->choice().profile.tls), mode);
}

void TestConnectionDialog::testShowsWhatWasFound()
{
    fillServer();
    buttonNamed(m_dialog.get(), "Test connection")->click();
    QCOMPARE(m_probes.size(), 1);
    QVERIFY(report()->summary().contains(QLatin1String("Connecting")));
    QVERIFY(!buttonNamed(m_dialog.get(), "Test connection")->isEnabled());
    ServerReport found;
    found.serverVersion = QStringLiteral("15.10");
    found.user = QStringLiteral("ana");
    found.latency = std::chrono::milliseconds(12);
    found.encrypted = true;
    found.schema = SchemaState::Empty;
    found.mayCreateSchema = true;
    m_probes.first()->addResult(found);
    m_probes.first()->finish();
    QTRY_VERIFY(report()->summary().contains(QLatin1String("15.10")));
    QVERIFY(report()->summary().contains(QLatin1String("12 ms")));
    QVERIFY(report()->summary().contains(QLatin1String("did not prove")));
    QVERIFY(report()->summary().contains(QLatin1String("The database is empty")));
    QVERIFY(buttonNamed(m_dialog.get(), "Test connection")->isEnabled());
}

void TestConnectionDialog::testShowsTheTrouble()
{
    fillServer();
    buttonNamed(m_dialog.get(), "Test connection")->click();
    Error error;
    error.code = ErrorCode::Unreachable;
    m_probes.first()->addResult(error);
    m_probes.first()->finish();
    QTRY_VERIFY(m_dialog->messageBar()->text().contains(QLatin1String("does not answer")));
    QVERIFY(report()->isHidden());
}

void TestConnectionDialog::answerToAnOlderTestIsDropped()
{
    fillServer();
    buttonNamed(m_dialog.get(), "Test connection")->click();
    field("Server *")->setText(QStringLiteral("other.example.org"));
    m_probes.first()->addResult(ServerReport());
    m_probes.first()->finish();
    QCoreApplication::processEvents();
    QVERIFY(report()->isHidden());
}

void TestConnectionDialog::connectSendsWhatWasTyped()
{
    qRegisterMetaType<ConnectionChoice>();
    QSignalSpy sent(m_dialog.get(), &ConnectionDialog::connectRequested);
    fillServer();
    field("User")->setText(QStringLiteral(" ana "));
    m_dialog->setPassword(QStringLiteral(" with spaces "));
    m_dialog->findChild<QCheckBox *>()->setChecked(true);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.size(), 1);
    const auto choice = sent.first().first().value<ConnectionChoice>();
    QCOMPARE(choice.profile.user, QStringLiteral("ana"));
    QCOMPARE(choice.password, QStringLiteral(" with spaces "));
    QVERIFY(choice.rememberPassword);
}

void TestConnectionDialog::passwordIsHiddenUntilAsked()
{
    auto *password = m_dialog->findChild<PasswordField *>();
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    password->actions().first()->trigger();
    QCOMPARE(password->echoMode(), QLineEdit::Normal);
}

void TestConnectionDialog::rememberNeedsAKeychain()
{
    ConnectionDialog without([](const DatabaseProfile &, const QString &) { return QFuture<Result<ServerReport>>(); },
                             false);
    without.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(!without.findChild<QCheckBox *>()->isEnabled());
    QVERIFY(visibleWords(&without).contains(QLatin1String("keychain is not available")));
}

void TestConnectionDialog::busyDialogCannotConnectTwice()
{
    QSignalSpy sent(m_dialog.get(), &ConnectionDialog::connectRequested);
    fillServer();
    m_dialog->setBusy(true);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.size(), 0);
    m_dialog->setBusy(false);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.size(), 1);
}

QTEST_MAIN(TestConnectionDialog)
#include "tst_connectiondialog.moc"
