// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/secretprompt.h"

#include "models/database/platform/terminal.h"
#include "models/security/passwordstrength.h"

#include <QFile>

namespace {

const QString &passwordVariable()
{
    static const QString name = QStringLiteral("SEMILLERO_PASSWORD");
    return name;
}

const QString &newPasswordVariable()
{
    static const QString name = QStringLiteral("SEMILLERO_NEW_PASSWORD");
    return name;
}

} // namespace

Result<QString> askSecretAtTerminal(const QString &question)
{
    std::optional<QByteArray> line = readSecretLine(question.toLocal8Bit() + ' ');
    if (!line) {
        return CommandArguments::usageError(
            QCoreApplication::translate("SecretPrompt", "There is no terminal to ask for a password at. Give it as "
                                                        "SEMILLERO_PASSWORD, or a new one with --password-file or "
                                                        "SEMILLERO_NEW_PASSWORD."));
    }
    const QString secret = QString::fromLocal8Bit(*line);
    line->fill('\0');
    return secret;
}

Result<QString> SecretPrompt::ask(const QString &question) const
{
    if (!m_context.askSecret) {
        return CommandArguments::usageError(tr("Nobody can be asked for a password here. Give it as SEMILLERO_PASSWORD, or a new "
                                               "one with --password-file or SEMILLERO_NEW_PASSWORD."));
    }
    return m_context.askSecret(question);
}

Result<QString> SecretPrompt::password(const QString &question) const
{
    if (m_context.environment.contains(passwordVariable())) {
        return m_context.environment.value(passwordVariable());
    }
    return ask(question);
}

Result<QString> SecretPrompt::askTwice(const QString &whose) const
{
    //: %1 is the name of a person or of a login
    Result<QString> first = ask(tr("New password of %1:").arg(whose));
    if (!first) {
        return first;
    }
    const Result<QString> second = ask(tr("The same once more:"));
    if (!second) {
        return second;
    }
    if (first.value() != second.value()) {
        return Error{ErrorCode::InvalidFormat, tr("The two passwords are not the same. Nothing was changed."), {}, {}};
    }
    return first;
}

Result<QString> SecretPrompt::fromFile(const QString &path) const
{
    QFile file(path);
    const bool opened = path == QLatin1String("-") || file.open(QIODevice::ReadOnly);
    if (!opened) {
        return Error{ErrorCode::Io, tr("The file %1 with the password cannot be read.").arg(path), file.errorString(), {}};
    }
    QByteArray line = path == QLatin1String("-") ? m_context.input.readLine() : file.readLine();
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    const QString secret = QString::fromUtf8(line);
    line.fill('\0');
    return secret;
}

Result<QString> SecretPrompt::newPassword(const CommandArguments &arguments, const QString &whose,
                                          const QStringList &ownWords) const
{
    const QString file = arguments.value(QStringLiteral("password-file"));
    Result<QString> password = QString();
    if (!file.isEmpty()) {
        password = fromFile(file);
    } else if (m_context.environment.contains(newPasswordVariable())) {
        password = m_context.environment.value(newPasswordVariable());
    } else {
        password = askTwice(whose);
    }
    if (!password) {
        return password;
    }
    const PasswordStrength strength = passwordStrength(password.value(), ownWords);
    if (!strength.acceptable()) {
        const QString why = password.value().isEmpty() ? tr("It is empty.") : strength.sentence();
        return Error{ErrorCode::InvalidFormat, tr("This password is not taken. %1").arg(why), {}, {}};
    }
    return password;
}
