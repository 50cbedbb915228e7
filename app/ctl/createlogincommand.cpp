// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/createlogincommand.h"

#include "app/ctl/secretprompt.h"
#include "app/ctl/texttable.h"
#include "app/ctl/workspaceconnection.h"
#include "models/security/personallogins.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

QString CreateLoginCommand::summary() const
{
    return tr("Makes a login of the server that is one person's own.");
}

QString CreateLoginCommand::details() const
{
    return tr("Who uses it is that person, with one password, and cannot see what others ask the server. The password is asked for "
              "twice, read from --password-file, or made with --generate and shown once; the server gets only what it needs to "
              "check it. With --file, a text with e-mail and login on each line, all are made or none, each with a password that "
              "is shown once. For the server's administrator.");
}

QStringList CreateLoginCommand::options() const
{
    return {QStringLiteral("person"), QStringLiteral("password-file"), QStringLiteral("generate"), QStringLiteral("file")};
}

Result<QList<CreateLoginCommand::Wanted>> CreateLoginCommand::readFile(const QString &path, const CommandContext &context)
{
    QFile file(path);
    if (path != QLatin1String("-") && !file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Io, tr("The file %1 cannot be read.").arg(path), file.errorString(), {}};
    }
    const QString text = QString::fromUtf8(path == QLatin1String("-") ? context.input.readAll() : file.readAll());
    static const QRegularExpression separator(QStringLiteral("[,;\\t]"));
    QList<Wanted> logins;
    int row = 0;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        ++row;
        const QStringList cells = line.trimmed().split(separator);
        const bool header = row == 1 && !line.contains(QLatin1Char('@'));
        if (line.trimmed().isEmpty() || header) {
            continue;
        }
        if (cells.size() != 2) {
            return CommandArguments::usageError(tr("Line %1 of %2 is not an e-mail and a login with a comma between them.")
                                                    .arg(row)
                                                    .arg(path));
        }
        logins.append({row, cells.at(1).trimmed(), cells.at(0).trimmed(), PersonalLogins::newPassword(), true});
    }
    return logins;
}

Result<QList<CreateLoginCommand::Wanted>> CreateLoginCommand::wanted(const CommandArguments &arguments, const CommandContext &context)
{
    const QString login = arguments.positional().value(0);
    const QString email = arguments.value(QStringLiteral("person"));
    if (arguments.has(QStringLiteral("file"))) {
        if (!login.isEmpty() || !email.isEmpty()) {
            return CommandArguments::usageError(tr("With --file the logins and people stand in the file."));
        }
        return readFile(arguments.value(QStringLiteral("file")), context);
    }
    if (login.isEmpty() || email.isEmpty() || arguments.positional().size() > 1) {
        return CommandArguments::usageError(tr("Say which login and whose: semilleroctl logins create NAME --person EMAIL"));
    }
    if (arguments.has(QStringLiteral("generate"))) {
        return QList<Wanted>{{0, login, email, PersonalLogins::newPassword(), true}};
    }
    const Result<QString> password = SecretPrompt(context).newPassword(arguments, login, {login, email});
    if (!password) {
        return password.error();
    }
    return QList<Wanted>{{0, login, email, password.value(), false}};
}

void CreateLoginCommand::write(const QList<Wanted> &logins, const CommandContext &context)
{
    if (context.json) {
        QJsonArray array;
        for (const Wanted &made : logins) {
            QJsonObject object{{QStringLiteral("login"), made.login}, {QStringLiteral("email"), made.email}};
            if (made.generated) {
                object.insert(QStringLiteral("password"), made.password);
            }
            array.append(object);
        }
        const QJsonObject result{{QStringLiteral("logins"), array}};
        context.out << QString::fromUtf8(QJsonDocument(result).toJson(QJsonDocument::Compact)) << Qt::endl;
        return;
    }
    if (!logins.isEmpty() && logins.constFirst().generated) {
        TextTable table({tr("Login"), tr("E-mail"), tr("Password")});
        for (const Wanted &made : logins) {
            table.addRow({made.login, made.email, made.password});
        }
        table.write(context.out);
        context.out << tr("The passwords are shown this once. Hand each over to its person only.") << Qt::endl;
    } else {
        context.out << tr("The login %1 is ready.").arg(logins.isEmpty() ? QString() : logins.constFirst().login) << Qt::endl;
    }
}

ErrorReport CreateLoginCommand::run(const CommandArguments &arguments, CommandContext &context) const
{
    const Result<WorkspaceConnection> connection = WorkspaceConnection::openAsOwner(arguments, context);
    if (!connection) {
        return connection.error();
    }
    const Result<QList<Wanted>> logins = wanted(arguments, context);
    if (!logins) {
        return logins.error();
    }
    ErrorReport report;
    const Result<bool> made = connection.value().run<bool>([&](Executor &executor) -> Result<bool> {
        report = {};
        Transaction transaction(executor);
        if (auto begun = transaction.begin(); !begun) {
            return begun.error();
        }
        for (const Wanted &one : logins.value()) {
            PersonalLogins personal(executor);
            const Result<QString> person = personal.personOf(one.email);
            const Result<void> done = person.ok() ? personal.create(one.login, one.password, person.value()) : person.error();
            if (!done) {
                report.add(one.row, FieldError{{}, done.error().code, done.error().message});
                if (person.ok()) {
                    return false; // the server takes no further statement in this transaction
                }
            }
        }
        if (!report.isEmpty()) {
            return false;
        }
        const Result<void> committed = transaction.commit();
        return committed.ok() ? Result<bool>(true) : committed.error();
    });
    if (!made) {
        return made.error();
    }
    if (made.value()) {
        write(logins.value(), context);
    }
    return report;
}
