// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/field.h"
#include "models/core/instant.h"
#include "models/core/result.h"
#include "models/database/access.h"
#include "models/database/profile.h"

#include <QByteArrayView>
#include <QStringList>
#include <QVariant>

#include <functional>

/// One SQL statement with its values. Places are $1, $2, … on both engines (the SQLite executor rewrites them); every
/// value is bound, in the canonical type of its field (Instant, Decimal, QDate, bool, qint64, QString, invalid = NULL).
struct Statement
{
    QString sql;
    QVariantList values;
    QList<FieldType> columns; ///< how to read the result's columns; a column beyond the list is read as Text
    QList<int> scales;        ///< digits after the point of Decimal and Money columns (SQLite keeps them scaled); by position
    QList<int> valueScales;   ///< the same for the values that are Decimal, by position: SQLite binds unscaled integers
};

/// What a statement gave.
struct ResultSet
{
    QStringList columns;
    QList<QList<QVariant>> rows;
    qint64 affected = 0; ///< rows inserted, updated or deleted
};

/// Runs SQL on one connection, in the thread that owns it. The only way to a database, with one implementation per engine:
/// libpq on PostgreSQL, sqlite3 on SQLite. Errors are typed (ErrorCode); their message is a sentence.
class Executor
{
public:
    Executor() = default;
    virtual ~Executor() = default;
    Q_DISABLE_COPY_MOVE(Executor)

    [[nodiscard]] virtual Engine engine() const = 0;
    /// When the running job was asked for, by the workspace's clock: what "today" means to its lists.
    [[nodiscard]] virtual Instant now() const = 0;
    /// Who the running job is done for, and what that allows.
    [[nodiscard]] virtual const Access &access() const = 0;
    /// Runs one statement. Outside a transaction it is atomic by itself, one round trip, with the job's identity.
    [[nodiscard]] virtual Result<ResultSet> run(const Statement &statement) = 0;
    /// Reads row by row without keeping them; `visit` returns false to stop. For scans of any size.
    [[nodiscard]] virtual Result<void> forEach(const Statement &statement,
                                               const std::function<bool(const QList<QVariant> &)> &visit) = 0;
    /// Reads one column of ids: `visit` gets chunks of 16 bytes an id, as they stand in a UUID; returns false to stop. For id
    /// lists of millions of rows.
    [[nodiscard]] virtual Result<void> forEachId(const Statement &statement,
                                                 const std::function<bool(const QByteArray &ids)> &visit) = 0;
    /// Reads row by row as the engine writes values (UTF-8; the settings of the session decide about dates and zones), without
    /// making values of them: `visit` gets a view for each column, null for NULL, valid until it returns; false stops. No other
    /// statement may run meanwhile. For exports of millions of rows. Statement::columns and scales are not looked at.
    [[nodiscard]] virtual Result<void> forEachText(const Statement &statement,
                                                   const std::function<bool(const QList<QByteArrayView> &)> &visit) = 0;
    /// Several statements without values, as one text: migrations and roles only.
    [[nodiscard]] virtual Result<void> script(const QString &sql) = 0;

    [[nodiscard]] virtual Result<void> begin() = 0; ///< BEGIN; SQLite: BEGIN IMMEDIATE
    /// Several reads of one snapshot; never stands before a writer. Ends with commit() or rollback().
    [[nodiscard]] virtual Result<void> beginRead() = 0;
    [[nodiscard]] virtual Result<void> commit() = 0;
    virtual void rollback() = 0; ///< never fails visibly: what is left is a closed connection
    /// True when the running job was asked to stop; long loops ask now and then.
    [[nodiscard]] virtual bool cancelled() const = 0;
    /// True when the work of the running job may be done once more after that error: it left nothing behind, and there is
    /// hope (deadlock, serialization failure, a lost connection under a read). Database::run asks; counts the attempts.
    [[nodiscard]] virtual bool tryAgain(const Error &error)
    {
        Q_UNUSED(error)
        return false;
    }
};

/// Rolls back unless committed.
class Transaction final
{
public:
    explicit Transaction(Executor &executor) : m_executor(executor) {}
    ~Transaction() { rollback(); }
    Q_DISABLE_COPY_MOVE(Transaction)

    [[nodiscard]] Result<void> begin()
    {
        Result<void> result = m_executor.begin();
        m_open = result.ok();
        return result;
    }
    [[nodiscard]] Result<void> commit()
    {
        m_open = false;
        return m_executor.commit();
    }
    /// Undoes it now, so that the connection can be asked why.
    void rollback()
    {
        if (m_open) {
            m_open = false;
            m_executor.rollback();
        }
    }

private:
    Executor &m_executor;
    bool m_open = false;
};
