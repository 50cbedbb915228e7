// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/scramverifier.h"

#include "models/database/sqlerror.h"

#include <libpq-fe.h>

#include <memory>

Result<QString> scramVerifier(const QString &user, const QString &password)
{
    // libpq wants a connection for its error messages only, once the algorithm is named: one that was never started.
    const char *const names[] = {"host", nullptr};
    const char *const values[] = {"/", nullptr};
    const std::unique_ptr<PGconn, void (*)(PGconn *)> nowhere(PQconnectStartParams(names, values, 0), PQfinish);
    QByteArray secret = password.toUtf8();
    const std::unique_ptr<char, void (*)(void *)> verifier(
        PQencryptPasswordConn(nowhere.get(), secret.constData(), user.toUtf8().constData(), "scram-sha-256"), PQfreemem);
    secret.fill('\0');
    if (!verifier) {
        return errorOf(ErrorCode::Internal, QStringLiteral("libpq made no SCRAM verifier"));
    }
    return QString::fromLatin1(verifier.get());
}
