// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/schemareport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

void writeSchemaSteps(const QStringList &steps, SchemaWork work, CommandContext &context)
{
    if (context.json) {
        const QJsonObject result{{QStringLiteral("dry_run"), work == SchemaWork::Planned},
                                 {QStringLiteral("steps"), QJsonArray::fromStringList(steps)}};
        context.out << QString::fromUtf8(QJsonDocument(result).toJson(QJsonDocument::Compact)) << Qt::endl;
        return;
    }
    const int count = int(steps.size());
    QString sentence;
    switch (work) {
    case SchemaWork::Planned:
        sentence = QCoreApplication::translate("SchemaReport", "%n step(s) would be applied.", nullptr, count);
        break;
    case SchemaWork::Applied:
        sentence = QCoreApplication::translate("SchemaReport", "%n step(s) applied.", nullptr, count);
        break;
    case SchemaWork::TakenBack:
        sentence = QCoreApplication::translate("SchemaReport", "%n step(s) taken back.", nullptr, count);
        break;
    }
    for (const QString &step : steps) {
        context.out << "  " << step << '\n';
    }
    context.out << sentence << Qt::endl;
}
