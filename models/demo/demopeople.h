// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/demoecosystem.h"
#include "models/demo/demowords.h"

/// What makes a person beside the name: one row each in users and person_details.
struct DemoPersonSketch
{
    QString kind; ///< users.user_type
    bool woman = false;
    int age = 30;
    DemoPlace place;
    QString zone = QStringLiteral("America/Bogota");
    int knownForDays = 200; ///< since when the person is registered
    QString email;          ///< empty: made from the name
    QVariantMap metadata;
    QVariantList populationGroups;
    bool active = true;     ///< may sign in
};

/// Adds the person and their details; numbers phones and documents by `number`, which is obviously false on purpose.
DemoPerson addDemoPerson(DemoEcosystem &demo, const DemoPersonSketch &sketch, int number);

/// An accepted membership.
void addDemoMembership(DemoEcosystem &demo, const QString &userId, const QString &organizationId, const QString &role, int days);
