// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demoecosystem.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

DemoEcosystem makeDemoCopy(QDate today, int copyNumber, quint64 seed)
{
    DemoEcosystem demo(seed + static_cast<quint64>(copyNumber) * 7919, today, copyNumber);
    addDemoOrganizations(demo);
    addDemoStaff(demo);
    addDemoMentors(demo);
    addDemoEntrepreneurs(demo);
    addDemoPrograms(demo);
    addDemoProjects(demo);
    addDemoApplications(demo);
    addDemoMentorships(demo);
    addDemoSessions(demo);
    addDemoGatherings(demo);
    addDemoTasks(demo);
    addDemoDocuments(demo);
    addDemoConversations(demo);
    addDemoEvents(demo);
    addDemoMembers(demo); // last: what came before keeps its random numbers
    addDemoVerifications(demo);
    return demo;
}

QString demoJson(const QVariant &value)
{
    const QJsonDocument document = QJsonDocument::fromVariant(value);
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}
