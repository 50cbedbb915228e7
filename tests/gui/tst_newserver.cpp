// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/signincontroller.h"
#include "app/controllers/workspacecontroller.h"
#include "app/settings/appsettings.h"
#include "dialogs/security/firstadministratordialog.h"
#include "dialogs/workspace/createschemadialog.h"
#include "models/catalog/catalog.h"
#include "tests/support/emptydatabase.h"
#include "tests/support/movableclock.h"
#include "tests/support/waitfor.h"
#include "tests/workspace/fakekeychain.h"
#include "tests/workspace/fakeprompt.h"
#include "tests/workspace/widgetfinder.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

/// From an empty database on a server to the first person who signs in, in the program alone.
class TestNewServer final : public QObject
{
    Q_OBJECT

private slots:
    void emptyDatabaseBecomesAWorkspace();

private:
    template <typename D>
    [[nodiscard]] static D *dialog()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<D *>(window); found != nullptr && found->isVisible()) {
                return found;
            }
        }
        return nullptr;
    }
};

void TestNewServer::emptyDatabaseBecomesAWorkspace()
{
    constexpr int patience = 60'000; // every step of the schema
    const auto empty = EmptyDatabase::create(Engine::PostgreSql);
    QVERIFY(empty);
    QTemporaryDir folder;
    const Catalog catalog = Catalog::standard();
    MovableClock clock{"2026-03-10T15:00:00Z"};
    QHash<QString, QString> secrets;
    FakePrompt prompt;
    AppSettings settings(folder.filePath(QStringLiteral("s.ini")));
    SecretStore store(std::make_unique<FakeKeychain>(secrets));
    WorkspaceController controller(WorkspaceGateway::standard(clock, catalog), {settings, store, prompt, clock});
    QSignalSpy opened(&controller, &WorkspaceController::opened);
    controller.openProfile(empty->profile());
    QTRY_VERIFY_WITH_TIMEOUT(dialog<CreateSchemaDialog>(), patience);
    buttonNamed(dialog<CreateSchemaDialog>(), "Make the tables")->click();
    QTRY_VERIFY_WITH_TIMEOUT(dialog<FirstAdministratorDialog>(), patience);
    auto *first = dialog<FirstAdministratorDialog>();
    fieldNamed<QLineEdit>(first, "First name *")->setText(QStringLiteral("Luz"));
    fieldNamed<QLineEdit>(first, "Last name *")->setText(QStringLiteral("Restrepo"));
    fieldNamed<QLineEdit>(first, "E-mail, to sign in with *")->setText(QStringLiteral("luz@example.org"));
    fieldNamed<QLineEdit>(first, "New password")->setText(QStringLiteral("cuatro nubes lentas"));
    fieldNamed<QLineEdit>(first, "New password, again")->setText(QStringLiteral("cuatro nubes lentas"));
    buttonNamed(first, "Add administrator")->click();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);

    DatabaseProfile profile = empty->profile();
    profile.user = QStringLiteral("ecosystem_app");
    const auto database = Database::openBlocking(profile, QString(), clock);
    QVERIFY2(database.ok(), database.ok() ? "" : qPrintable(database.error().detail));
    const SignInGateway gateway = SignInGateway::of(database.value());
    QVERIFY(gateway.needed);
    const auto signedIn = waitFor(gateway.signIn(QStringLiteral("luz@example.org"), QStringLiteral("cuatro nubes lentas"), QByteArray()));
    QVERIFY2(signedIn.ok(), signedIn.ok() ? "" : qPrintable(signedIn.error().message));
    QVERIFY(signedIn.value().access.platformAdmin);
    QCOMPARE(signedIn.value().access.name, QStringLiteral("Luz Restrepo"));
}

QTEST_MAIN(TestNewServer)
#include "tst_newserver.moc"
