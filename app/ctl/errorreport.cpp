// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/errorreport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

void ErrorReport::add(int row, const Error &error)
{
    if (error.fields.isEmpty()) {
        m_entries.append({row, {QString(), error.code, error.message}, error.concernsWorkspace()});
        return;
    }
    for (const FieldError &field : error.fields) {
        add(row, field);
    }
}

void ErrorReport::add(int row, const FieldError &error)
{
    m_entries.append({row, error, false});
}

void ErrorReport::sortByRow()
{
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const Entry &left, const Entry &right) { return left.row < right.row; });
}

int ErrorReport::rowCount() const
{
    QSet<int> rows;
    for (const Entry &entry : m_entries) {
        rows.insert(entry.row);
    }
    rows.remove(0);
    return int(rows.size());
}

ErrorReport::ExitCode ErrorReport::exitCode() const
{
    if (m_entries.isEmpty()) {
        return Done;
    }
    const bool broken =
        std::any_of(m_entries.cbegin(), m_entries.cend(), [](const Entry &entry) { return entry.concernsWorkspace; });
    return broken ? CouldNotRun : Refused;
}

QStringList ErrorReport::sentences() const
{
    QStringList lines;
    for (const Entry &entry : m_entries) {
        //: %1 the number of a line of the input, %2 a sentence
        lines +=
            entry.row > 0 ? tr("Row %1: %2").arg(QString::number(entry.row), entry.error.message) : entry.error.message;
    }
    if (!m_summary.isEmpty()) {
        lines += m_summary;
    }
    return lines;
}

QByteArray ErrorReport::json() const
{
    QJsonArray errors;
    for (const Entry &entry : m_entries) {
        errors.append(QJsonObject{
            {QStringLiteral("row"), entry.row > 0 ? QJsonValue(entry.row) : QJsonValue()},
            {QStringLiteral("field"), entry.error.field.isEmpty() ? QJsonValue() : QJsonValue(entry.error.field)},
            {QStringLiteral("code"), errorCodeName(entry.error.code)},
            {QStringLiteral("message"), entry.error.message}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("errors"), errors}}).toJson(QJsonDocument::Compact);
}
