// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>

#include <optional>

/// One of programs.required_documents: {"type":"rut","name":"RUT","required":true}.
struct RequiredDocument
{
    QString type; ///< documents.document_type
    QString name;
    bool required = false;
    QJsonObject original; ///< with what other programs wrote beside

    [[nodiscard]] static std::optional<RequiredDocument> fromJson(const QJsonObject &object);
    [[nodiscard]] QJsonObject toJson() const;
    /// The name.
    [[nodiscard]] QString summary() const;
};

/// Nothing for another shape.
[[nodiscard]] std::optional<QList<RequiredDocument>> parseRequiredDocuments(const QString &json);
[[nodiscard]] QString requiredDocumentsToJson(const QList<RequiredDocument> &items);
