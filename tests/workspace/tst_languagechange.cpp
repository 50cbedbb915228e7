// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/workspace/aboutdialog.h"
#include "dialogs/workspace/backupsdialog.h"
#include "dialogs/workspace/connectiondialog.h"
#include "dialogs/workspace/createschemadialog.h"
#include "dialogs/workspace/notificationspanel.h"
#include "dialogs/workspace/openproblemdialog.h"
#include "dialogs/workspace/passworddialog.h"
#include "dialogs/workspace/preferencesdialog.h"
#include "dialogs/workspace/welcomedialog.h"
#include "dialogs/workspace/whoareyoudialog.h"
#include "models/operations/background.h"
#include "tests/workspace/fakeprompt.h"
#include "tests/workspace/widgetfinder.h"
#include "views/records/asofstrip.h"

#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

namespace {

/// "Translates" every text by putting it into guillemets.
class MarkingTranslator final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("«%1»").arg(QString::fromUtf8(source));
    }
};

DatabaseProfile someServer()
{
    DatabaseProfile profile;
    profile.engine = Engine::PostgreSql;
    profile.name = QStringLiteral("name");
    return profile;
}

} // namespace

/// Every fixed text of every dialog changes with the language while the dialog is open.
class TestLanguageChange : public QObject
{
    Q_OBJECT

private slots:
    void openDialogIsRetranslated_data();
    void openDialogIsRetranslated();

private:
    FakePrompt m_prompt;
};

void TestLanguageChange::openDialogIsRetranslated_data()
{
    using Make = std::function<QWidget *()>;
    QTest::addColumn<Make>("make");
    const auto row = [](const char *name, Make make) { QTest::newRow(name) << make; };
    const ServerProbe probe = [](const DatabaseProfile &, const QString &) {
        return readyFuture(Result<ServerReport>(ServerReport()));
    };
    Error error;
    error.code = ErrorCode::NotAWorkspace;
    row("welcome", [] { return new WelcomeDialog; });
    row("connection", [probe] { return new ConnectionDialog(probe, false); });
    row("who are you", [] {
        return new WhoAreYouDialog(
            [](const QString &) { return readyFuture(Result<QList<Candidate>>(QList<Candidate>())); });
    });
    row("preferences", [] {
        return new PreferencesDialog({},
                                     [](const Preferences &) {
                                         return DisplayFormat{QLocale::c(), QTimeZone::utc(), {}};
                                     },
                                     {});
    });
    row("backups", [this] { return new BackupsDialog(m_prompt, QStringLiteral("name"), QStringLiteral("/")); });
    row("notifications", [] { return new NotificationsPanel; });
    row("about", [] { return new AboutDialog(QStringLiteral("1")); });
    row("problem", [error] { return new OpenProblemDialog(error, DatabaseProfile::forFile(QStringLiteral("/x"))); });
    row("problem with a command", [error] {
        Error older = error;
        older.code = ErrorCode::OlderSchema;
        return new OpenProblemDialog(older, someServer());
    });
    row("empty database", [] { return new CreateSchemaDialog(someServer(), ServerReport()); });
    row("as of", [] {
        auto *strip = new AsOfStrip;
        strip->setCounts(3, 2, 1, 0);
        return strip;
    });
    row("password", [] { return new PasswordDialog(someServer(), QString(), true); });
}

void TestLanguageChange::openDialogIsRetranslated()
{
    QFETCH(std::function<QWidget *()>, make);
    const std::unique_ptr<QWidget> dialog(make());
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    QCoreApplication::processEvents();
    QVERIFY(!visibleWords(dialog.get()).contains(QChar(0xAB)));
    MarkingTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCoreApplication::processEvents();
    const QStringList words = visibleWords(dialog.get()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY(words.size() >= 3);
    for (const QString &word : words) {
        const bool isData = word == QLatin1String("name") || word == QLatin1String("1") ||
                            word.startsWith(QLatin1String("semilleroctl")) ||
                            !word.contains(QRegularExpression(QStringLiteral("[A-Za-z]{3}"))) ||
                            word.contains(QLatin1String("(UTC)"));
        QVERIFY2(isData || word.contains(QChar(0xAB)), qPrintable(word));
    }
    QCoreApplication::removeTranslator(&translator);
}

QTEST_MAIN(TestLanguageChange)
#include "tst_languagechange.moc"
