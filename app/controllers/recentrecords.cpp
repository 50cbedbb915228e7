// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/recentrecords.h"

#include "views/common/statestore.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

RecentRecords::RecentRecords(StateStore &state, const QString &workspace, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_key(QStringLiteral("recent/")
            + QString::fromLatin1(QCryptographicHash::hash(workspace.toUtf8(), QCryptographicHash::Sha1).toHex()))
{
    for (const QJsonValue &value : QJsonDocument::fromJson(m_state.state(m_key)).array()) {
        const QJsonObject record = value.toObject();
        m_records.append({record.value(QStringLiteral("entity")).toString(), record.value(QStringLiteral("id")).toString(),
                          record.value(QStringLiteral("label")).toString()});
    }
}

void RecentRecords::visit(const QString &entity, const QString &id, const QString &label)
{
    const RecentRecord record{entity, id, label};
    if (id.isEmpty() || label.isEmpty() || (!m_records.isEmpty() && m_records.constFirst() == record)) {
        return;
    }
    m_records.removeIf([&](const RecentRecord &other) { return other.entity == entity && other.id == id; });
    m_records.prepend(record);
    m_records.resize(qMin<qsizetype>(m_records.size(), mostRecords));
    keep();
}

void RecentRecords::forget(const QString &entity, const QString &id)
{
    if (m_records.removeIf([&](const RecentRecord &other) { return other.entity == entity && other.id == id; }) > 0) {
        keep();
    }
}

void RecentRecords::keep()
{
    QJsonArray kept;
    for (const RecentRecord &record : std::as_const(m_records)) {
        kept.append(QJsonObject{{QStringLiteral("entity"), record.entity},
                                {QStringLiteral("id"), record.id},
                                {QStringLiteral("label"), record.label}});
    }
    m_state.setState(m_key, QJsonDocument(kept).toJson(QJsonDocument::Compact));
    emit changed();
}
