// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/commandtable.h"
#include "app/ctl/ctlprogram.h"
#include "tests/support/testdatabase.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>
#include <QUrl>

/// One run of semilleroctl inside the test's process.
struct CtlRun
{
    int exitCode = -1;
    QString out;
    QString error;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
    /// The errors that --json wrote to standard error.
    [[nodiscard]] QJsonArray errors() const
    {
        return QJsonDocument::fromJson(error.toUtf8()).object().value(QLatin1String("errors")).toArray();
    }
    /// "row field code" of each of them.
    [[nodiscard]] QStringList errorKeys() const
    {
        QStringList keys;
        for (const QJsonValue &value : errors()) {
            keys += QStringLiteral("%1 %2 %3")
                        .arg(value[QLatin1String("row")].toInt())
                        .arg(value[QLatin1String("field")].toString(), value[QLatin1String("code")].toString());
        }
        return keys;
    }
    [[nodiscard]] QString whole() const { return QStringLiteral("exit %1\n%2\n%3").arg(exitCode).arg(out, error); }
};

inline QStringList workspaceArguments(const DatabaseProfile &profile)
{
    if (profile.engine == Engine::Sqlite) {
        return {QStringLiteral("--workspace"), profile.filePath};
    }
    const QString url =
        QStringLiteral("postgresql://%1@/%2?host=%3&sslmode=disable")
            .arg(profile.user, profile.database, QString::fromLatin1(QUrl::toPercentEncoding(profile.host)));
    return {QStringLiteral("--database"), url};
}

inline CtlRun runCtl(const QStringList &arguments, const QByteArray &input = {},
                     const QProcessEnvironment &environment = QProcessEnvironment())
{
    static const Catalog catalog = Catalog::standard();
    const FixedClock clock(*Instant::parse(u"2026-03-10T15:00:00Z"));
    QByteArray inputBytes = input;
    QBuffer inputDevice(&inputBytes);
    inputDevice.open(QIODevice::ReadOnly);
    CtlRun run;
    QTextStream out(&run.out);
    QTextStream error(&run.error);
    CommandContext context{catalog, clock, out, inputDevice, environment, {}, false};
    context.format =
        DisplayFormat{QLocale(QStringLiteral("en_US")), QTimeZone("America/Bogota"), QStringLiteral("COP")};
    run.exitCode = CtlProgram(standardCommands(), context, error).run(arguments);
    return run;
}

/// On the workspace of the test, as the server's administrator, who needs no sign-in.
inline CtlRun runCtl(const TestDatabase &database, const QStringList &arguments, const QByteArray &input = {})
{
    return runCtl(arguments + workspaceArguments(database.profileAs(QStringLiteral("postgres"))), input);
}

/// "records list programs --json" as arguments: no argument has a space.
inline QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}
