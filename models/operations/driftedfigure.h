// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/decimal.h"
#include "models/core/instant.h"

#include <QList>
#include <QString>

#include <optional>

/// A figure that the program keeps by itself and that is not what its records say. A value.
struct DriftedFigure
{
    QString entity;   ///< whose record bears it: meetings, mentorships, allies, entrepreneurs; users for the scope
    QString recordId;
    QString field;    ///< a field of the entity, or scopeField(): whether the organization looks after the person
    QString organizationId{}; ///< of scopeField() only
    std::optional<Decimal> stored{};
    std::optional<Decimal> counted{};
    QString label{};             ///< of the record
    QString organizationLabel{}; ///< of scopeField() only

    /// The field of a person that says whether an organization looks after them (0 or 1); servers only.
    [[nodiscard]] static QString scopeField() { return QStringLiteral("organization_people"); }
    [[nodiscard]] bool isScope() const { return field == scopeField(); }
};

/// One record behind a counted figure.
struct FigureSource
{
    QString entity; ///< of the record; of a scope the reason: membership, profile, application, project, mentorship
    QString recordId{};
    Decimal amount{}; ///< what it gives: 1, minutes of a session, stars of a rating
    QString label{};
    std::optional<Instant> at{}; ///< when a session was, a rating was given, a scope began; nothing of others
};

/// What a comparison found.
struct FigureCheck
{
    QList<DriftedFigure> figures; ///< in the order of the triggers' locks, then by id
    qint64 records = 0;           ///< compared
    bool more = false;            ///< there are more than were wanted
};
