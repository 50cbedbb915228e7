// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/personallogins.h"

#include "models/database/scramverifier.h"

#include <QRandomGenerator>

namespace {

/// A sentence for each rule of 0244.
Error loginError(Error error, const QString &login)
{
    const auto say = [&error, &login](const char *sentence) {
        error.message = QCoreApplication::translate("PersonalLogins", sentence).replace(QLatin1String("%1"), login);
    };
    if (error.constraint == QLatin1String("login_name")) {
        say(QT_TRANSLATE_NOOP("PersonalLogins",
                              "“%1” cannot be a login: it begins with a small letter, has small letters, digits, “_”, “.” and “-”, "
                              "at most 63 of them, and is none of the server's own."));
    } else if (error.constraint == QLatin1String("login_exists")) {
        say(QT_TRANSLATE_NOOP("PersonalLogins", "The server has a login “%1” already. Choose another name."));
    } else if (error.constraint == QLatin1String("login_person")) {
        say(QT_TRANSLATE_NOOP("PersonalLogins", "The person of “%1” is deactivated or gone. Nothing was made."));
    } else if (error.constraint == QLatin1String("login_unknown")) {
        say(QT_TRANSLATE_NOOP("PersonalLogins", "“%1” is no personal login of this workspace. `semilleroctl logins list` names them."));
    } else if (error.code == ErrorCode::Permission) {
        say(QT_TRANSLATE_NOOP("PersonalLogins", "This login of the server may not make or drop logins. Run it as a superuser."));
    }
    return error;
}

} // namespace

Result<QString> PersonalLogins::personOf(const QString &email)
{
    const auto found = m_executor.run({QStringLiteral("SELECT id FROM users WHERE lower(email) = lower($1) AND is_active"),
                                       {email.trimmed()}, {FieldType::Id}, {}, {}});
    if (!found) {
        return loginError(found.error(), {});
    }
    if (found.value().rows.isEmpty()) {
        return Error{ErrorCode::NotFound, tr("Nobody active in this workspace has the e-mail “%1”.").arg(email.trimmed()), {}, {}};
    }
    return found.value().rows.constFirst().constFirst().toString();
}

Result<void> PersonalLogins::create(const QString &login, const QString &password, const QString &personId)
{
    const Result<QString> verifier = scramVerifier(login, password);
    if (!verifier) {
        return verifier.error();
    }
    const auto made = m_executor.run({QStringLiteral("SELECT 1 FROM app_private.create_personal_login($1, $2, $3)"),
                                      {login, verifier.value(), personId}, {FieldType::Integer}, {}, {}});
    return made.ok() ? Result<void>() : loginError(made.error(), login);
}

Result<void> PersonalLogins::drop(const QString &login)
{
    const auto dropped = m_executor.run({QStringLiteral("SELECT 1 FROM app_private.drop_personal_login($1)"),
                                         {login}, {FieldType::Integer}, {}, {}});
    return dropped.ok() ? Result<void>() : loginError(dropped.error(), login);
}

Result<QList<PersonalLogin>> PersonalLogins::list()
{
    const auto found = m_executor.run(
        {QStringLiteral("SELECT login, person, name, email, is_active, role_exists, last_signed_in FROM app_private.personal_logins()"),
         {},
         {FieldType::Text, FieldType::Id, FieldType::Text, FieldType::Text, FieldType::Bool, FieldType::Bool, FieldType::Instant},
         {},
         {}});
    if (!found) {
        return loginError(found.error(), {});
    }
    QList<PersonalLogin> logins;
    for (const QList<QVariant> &row : found.value().rows) {
        const QVariant last = row.at(6);
        logins.append({row.at(0).toString(), row.at(1).toString(), row.at(2).toString(), row.at(3).toString(), row.at(4).toBool(),
                       row.at(5).toBool(), last.isValid() ? std::optional(last.value<Instant>()) : std::nullopt});
    }
    return logins;
}

QString PersonalLogins::newPassword()
{
    static constexpr char letters[] = "0123456789abcdefghjkmnpqrstvwxyz";
    constexpr int count = 20;
    constexpr int group = 5;
    QString password;
    for (int i = 0; i < count; ++i) {
        if (i > 0 && i % group == 0) {
            password += QLatin1Char('-');
        }
        password += QLatin1Char(letters[QRandomGenerator::system()->bounded(32)]);
    }
    return password;
}
