// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <QString>

#include <memory>

/// A tiny SQLite file that carries a workspace's mark, in WAL as workspaces are; no Semillero schema.
class SmallWorkspace final
{
public:
    explicit SmallWorkspace(const QString &path, int applicationId = 0x53454D4C);

    bool run(const char *sql);
    /// Rows in table `notes`.
    int count();

private:
    std::shared_ptr<sqlite3> m_handle;
};

inline SmallWorkspace::SmallWorkspace(const QString &path, int applicationId)
{
    sqlite3 *raw = nullptr;
    sqlite3_open(path.toUtf8().constData(), &raw);
    m_handle.reset(raw, [](sqlite3 *handle) { sqlite3_close_v2(handle); });
    sqlite3_busy_timeout(raw, 5000);
    run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId).toUtf8().constData());
    run("PRAGMA journal_mode = WAL");
    run("CREATE TABLE IF NOT EXISTS notes (id INTEGER PRIMARY KEY, words TEXT)");
}

inline bool SmallWorkspace::run(const char *sql)
{
    return sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

inline int SmallWorkspace::count()
{
    int found = -1;
    sqlite3_exec(
        m_handle.get(), "SELECT count(*) FROM notes",
        [](void *target, int, char **values, char **) {
            *static_cast<int *>(target) = QByteArray(values[0]).toInt();
            return 0;
        },
        &found, nullptr);
    return found;
}
