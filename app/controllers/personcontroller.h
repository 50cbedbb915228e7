// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/core/result.h"
#include "models/database/database.h"

#include <QObject>
#include <QPointer>

class AppSettings;
class WhoAreYouDialog;

/// Who acts in a local workspace: remembered, or asked once. Sets Database::setActor. GUI thread.
class PersonController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonController)

public:
    PersonController(const Catalog &catalog, std::shared_ptr<Database> database, AppSettings &settings,
                     QObject *parent = nullptr);

    /// Takes the remembered person if they are still there and active, else shows the dialog. `email` (--as) goes
    /// first.
    void start(QWidget *window, const QString &email = QString());
    /// Whoever signed in: nobody is asked.
    void startSignedIn(const Access &access);
    /// "I am somebody else…"
    void ask(QWidget *window);

signals:
    /// The person is set: their id, name and zone (users.timezone; may be empty). An empty id: they did not say.
    void personChanged(const QString &userId, const QString &name, const QString &zone);
    void failed(const Error &error);

private:
    void find(QWidget *window, const QString &field, const QString &value);
    void take(const QString &id, const QString &name, const QString &zone);
    void create(const QString &firstName, const QString &lastName, const QString &email);

    const Catalog &m_catalog;
    std::shared_ptr<Database> m_database;
    AppSettings &m_settings;
    QPointer<WhoAreYouDialog> m_dialog;
};
