// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"
#include "models/catalog/record.h"
#include "views/records/recordcontext.h"

#include <QUrl>
#include <QWidget>

#include <functional>

/// Where the links of a value lead.
struct SummaryLinks
{
    std::function<void(const QString &entity, const QString &recordId)> openRecord;
    std::function<void(const QUrl &)> openUrl;
};

/// A widget that shows a field's value so that it is read comfortably: words of vocabularies and tags as chips, long texts
/// folded, references, e-mails, phones and addresses as links that the keyboard reaches. nullptr when it is empty.
[[nodiscard]] QWidget *summaryValue(const Field &field, const Record &record, const RecordContext &context,
                                    const SummaryLinks &links, QWidget *parent);

/// A link to a record, with the person's initials where it is one.
[[nodiscard]] QWidget *summaryLink(const Entity &entity, const QString &recordId, const QString &label,
                                   const SummaryLinks &links, QWidget *parent);

/// Whether a summary shows a field at all: no technical ones.
[[nodiscard]] bool isInSummary(const Field &field);
