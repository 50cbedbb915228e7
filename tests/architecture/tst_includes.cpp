// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/includerules.h"
#include "tests/architecture/sourcefiles.h"

#include <QLibraryInfo>
#include <QTest>

/// The rules of the house that a compiler does not know.
class TestIncludes final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void rules_data();
    void rules();
    void everyProjectIncludeIsAllowed();
    void everyProjectIncludeExists();
    void modelsDoNotKnowWidgets();
    void driversStayInTheDatabaseLayer();
    void nothingIsPreparedThroughQtSql();
    void nothingBlocksTheWindow();
    void nowComesFromTheClock();
    void filesAreShort();
    void headersAreGuardedAndLicensed();
    void classesAreNamedLikeTheirFiles();

private:
    QList<SourceFile> m_product;
    QList<SourceFile> m_all;
};

namespace {

const QRegularExpression &projectInclude()
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s*\"([^\"]+)\""));
    return pattern;
}

const QRegularExpression &systemInclude()
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s*<([^>]+)>"));
    return pattern;
}

bool isWidgetHeader(const QString &header)
{
    const QString folder = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    const QString name = header.section(QLatin1Char('/'), -1);
    return header.startsWith(QLatin1String("QtWidgets")) ||
           (QFile::exists(folder + QStringLiteral("/QtWidgets/") + name) &&
            !QFile::exists(folder + QStringLiteral("/QtGui/") + name) &&
            !QFile::exists(folder + QStringLiteral("/QtCore/") + name));
}

} // namespace

void TestIncludes::initTestCase()
{
    m_product = sourceFiles(productFolders());
    m_all = m_product + sourceFiles({QStringLiteral("tests")});
    QVERIFY(m_product.size() > 50);
}

void TestIncludes::rules_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("included");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, const char *file, const char *included, bool allowed) {
        QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(included) << allowed;
    };
    row("a view may use an item model", "views/records/a.cpp", "models/tables/recordtablemodel.h", true);
    row("a view may not use the database", "views/records/a.cpp", "models/database/database.h", false);
    row("a view may use a feature's value type", "views/calendar/a.cpp", "models/scheduling/slot.h", true);
    row("a view may not use a repository", "views/calendar/a.cpp", "models/scheduling/slotrepository.h", false);
    row("a view may not use a service", "views/calendar/a.cpp", "models/scheduling/slotservice.h", false);
    row("a view may not open a dialog", "views/records/a.cpp", "dialogs/records/recorddialog.h", false);
    row("a dialog may use a repository", "dialogs/calendar/a.cpp", "models/scheduling/slotrepository.h", true);
    row("a dialog may not use app", "dialogs/records/a.cpp", "app/settings/appsettings.h", false);
    row("core knows nothing else", "models/core/a.cpp", "models/catalog/field.h", false);
    row("the catalogue does not know the database", "models/catalog/a.cpp", "models/database/executor.h", false);
    row("an item model does not know the database", "models/tables/a.cpp", "models/database/executor.h", false);
    row("the database does not know features", "models/database/a.cpp", "models/operations/preferences.h", false);
    row("a feature may use the database", "models/operations/a.cpp", "models/database/database.h", true);
    row("app may use everything", "app/controllers/a.cpp", "models/database/database.h", true);
    row("nothing uses tests", "app/ctl/a.cpp", "tests/support/waitfor.h", false);
    row("a test may use everything", "tests/ctl/a.cpp", "app/ctl/command.h", true);
}

void TestIncludes::rules()
{
    QFETCH(QString, file);
    QFETCH(QString, included);
    QFETCH(bool, allowed);
    QCOMPARE(IncludeRules::allowed(file, included), allowed);
}

void TestIncludes::everyProjectIncludeIsAllowed()
{
    QStringList wrong;
    for (const SourceFile &file : m_all) {
        for (qsizetype line = 0; line < file.lines.size(); ++line) {
            const QString included = projectInclude().match(file.lines.at(line)).captured(1);
            if (included.contains(QLatin1Char('/')) && !IncludeRules::allowed(file.path, included)) {
                wrong += QStringLiteral("%1 may not include %2").arg(file.place(line), included);
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestIncludes::everyProjectIncludeExists()
{
    QStringList wrong;
    for (const SourceFile &file : m_all) {
        for (qsizetype line = 0; line < file.lines.size(); ++line) {
            const QString included = projectInclude().match(file.lines.at(line)).captured(1);
            if (included.isEmpty() || included.endsWith(QLatin1String(".moc"))) {
                continue;
            }
            if (!QFile::exists(QStringLiteral(SEMILLERO_SOURCE_DIR "/") + included)) {
                wrong += QStringLiteral("%1: \"%2\" is no file, seen from the project's root")
                             .arg(file.place(line), included);
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestIncludes::modelsDoNotKnowWidgets()
{
    QVERIFY(isWidgetHeader(QStringLiteral("QLabel")));
    QVERIFY(!isWidgetHeader(QStringLiteral("QFont")));
    QVERIFY(!isWidgetHeader(QStringLiteral("QString")));
    QStringList wrong;
    for (const SourceFile &file : m_product) {
        if (!file.path.startsWith(QLatin1String("models/"))) {
            continue;
        }
        for (qsizetype line = 0; line < file.lines.size(); ++line) {
            const QString included = systemInclude().match(file.lines.at(line)).captured(1);
            if (!included.isEmpty() && isWidgetHeader(included)) {
                wrong += QStringLiteral("%1 includes the widget %2").arg(file.place(line), included);
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestIncludes::driversStayInTheDatabaseLayer()
{
    static const QRegularExpression qtSql(QStringLiteral("^(QtSql|QSql)"));
    QStringList wrong;
    for (const SourceFile &file : m_product) {
        const bool database = file.path.startsWith(QLatin1String("models/database/"));
        const bool repository = file.path.contains(QLatin1String("repository."));
        // Copies of whole files go through SQLite's backup, probes of servers through libpq, beside any open workspace.
        const bool operations = file.path.startsWith(QLatin1String("models/operations/"));
        for (qsizetype line = 0; line < file.lines.size(); ++line) {
            const QString included = systemInclude().match(file.lines.at(line)).captured(1);
            const bool driver = included == QLatin1String("sqlite3.h") || included == QLatin1String("libpq-fe.h");
            if ((qtSql.match(included).hasMatch() && !database && !repository) ||
                (driver && !database && !operations)) {
                wrong += QStringLiteral("%1 includes %2").arg(file.place(line), included);
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestIncludes::nothingIsPreparedThroughQtSql()
{
    // Behind a pooler, statements that QPSQL prepared run with another client's text.
    static const QRegularExpression prepared(QStringLiteral("\\bQSqlQuery\\b|\\bquery\\w*\\.prepare\\s*\\("));
    QStringList wrong;
    for (const SourceFile &file : m_product) {
        if (!file.path.startsWith(QLatin1String("models/database/sqlite"))) {
            wrong += file.matches(prepared);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestIncludes::nothingBlocksTheWindow()
{
    static const QRegularExpression blocking(
        QStringLiteral("\\bQEventLoop\\b|\\bprocessEvents\\s*\\(|\\bwaitFor(Finished|Started|ReadyRead|Connected|"
                       "BytesWritten)\\s*\\("));
    QStringList wrong;
    for (const SourceFile &file : m_product) {
        if (!file.path.startsWith(QLatin1String("app/ctl/"))) {
            wrong += file.matches(blocking);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestIncludes::nowComesFromTheClock()
{
    static const QRegularExpression now(QStringLiteral("\\bcurrent(DateTime|DateTimeUtc|Date|Time|MSecsSinceEpoch|"
                                                       "SecsSinceEpoch)\\s*\\(|\\bsystem_clock::now\\s*\\("));
    QStringList wrong;
    for (const SourceFile &file : m_product) {
        if (file.path != QLatin1String("models/core/clock.cpp")) {
            wrong += file.matches(now);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestIncludes::filesAreShort()
{
    constexpr qsizetype longest = 600;
    QStringList wrong;
    for (const SourceFile &file : m_all) {
        if (file.lines.size() > longest + 1) {
            wrong += QStringLiteral("%1 has %2 lines").arg(file.path).arg(file.lines.size() - 1);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestIncludes::headersAreGuardedAndLicensed()
{
    QStringList wrong;
    for (const SourceFile &file : m_all) {
        const QString head = file.lines.mid(0, 4).join(QLatin1Char('\n'));
        if (!head.contains(QLatin1String("SPDX-License-Identifier: GPL-3.0-or-later"))) {
            wrong += file.path + QStringLiteral(" has no licence line");
        }
        if (file.path.endsWith(QLatin1String(".h")) && !file.lines.contains(QLatin1String("#pragma once"))) {
            wrong += file.path + QStringLiteral(" has no #pragma once");
        }
        static const QRegularExpression usingNamespace(QStringLiteral("^using namespace"));
        if (file.path.endsWith(QLatin1String(".h"))) {
            wrong += file.matches(usingNamespace);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestIncludes::classesAreNamedLikeTheirFiles()
{
    static const QRegularExpression definition(QStringLiteral("^class (\\w+)[^;]*$"));
    QStringList wrong;
    for (const SourceFile &file : m_product) {
        if (!file.path.endsWith(QLatin1String(".h"))) {
            continue;
        }
        const QString stem = file.path.section(QLatin1Char('/'), -1).chopped(2);
        QString name;
        for (const QString &line : file.lines) {
            if (const auto match = definition.match(line); match.hasMatch()) {
                name = match.captured(1);
            }
            if (line.trimmed() == QLatin1String("Q_OBJECT") && name.toLower() != stem) {
                wrong += QStringLiteral("%1 defines %2").arg(file.path, name);
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(TestIncludes)
#include "tst_includes.moc"
