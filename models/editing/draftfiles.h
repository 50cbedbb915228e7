// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/editing/draft.h"

/// Drafts in a folder of this computer: one file each, written whole or not at all, readable by nobody else. Blocking: in a
/// worker. A value: copy it freely; the catalogue outlives it.
class DraftFiles final
{
public:
    static constexpr int keptDays = 30; ///< a draft that nobody came back to

    /// `folder` empty: beside the person's data.
    explicit DraftFiles(const Catalog &catalog, const QString &folder = QString());

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString fileOf(const QString &draftId) const;
    [[nodiscard]] Result<void> write(const Draft &draft) const;
    /// Fine when there is none.
    [[nodiscard]] Result<void> remove(const QString &draftId) const;
    /// The drafts of a person in a workspace, newest first. Those of anybody that are older than keptDays are deleted;
    /// files that cannot be read are left alone.
    [[nodiscard]] Result<QList<Draft>> list(const QString &workspace, const QString &person, Instant now) const;

private:
    const Catalog &m_catalog;
    QString m_folder;
};
