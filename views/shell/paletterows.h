// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/search/searchanswer.h"
#include "views/shell/palettecommand.h"
#include "views/shell/paletterow.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

/// Puts the lines of the palette together: the best of everything, then groups by kind in the order of their best line, with
/// pages and commands ranked by the same formula as records. Without a text what was opened lately, pages and commands; behind
/// ">" commands only. A value.
class PaletteRows final
{
    Q_DECLARE_TR_FUNCTIONS(PaletteRows)

public:
    static constexpr QChar commandPrefix = u'>';

    const Catalog *catalog = nullptr; ///< names of the kinds; without it records have none
    QString text;                     ///< as typed
    QList<PaletteCommand> commands;
    QList<SearchHit> recent;
    SearchAnswer answer;            ///< may still belong to an earlier text
    QHash<QString, qint64> counts;  ///< by entity: how many records its list finds, where that is known
    QLocale locale;

    [[nodiscard]] QList<PaletteRow> rows() const;
    /// True when records are shown that do not have the typed words. Not while a page or a command has them.
    [[nodiscard]] bool isCorrected() const;

private:
    struct Scored
    {
        PaletteRow row;
        double score;
    };

    [[nodiscard]] QList<PaletteRow> withoutText() const;
    [[nodiscard]] QList<Scored> scoredCommands(const QString &typed) const;
    [[nodiscard]] QList<Scored> scoredRecords() const;
    [[nodiscard]] PaletteRow recordRow(const SearchHit &hit) const;
    [[nodiscard]] PaletteRow showAllRow(const Entity &entity) const;
    [[nodiscard]] static PaletteRow commandRow(const PaletteCommand &command);
    [[nodiscard]] static PaletteRow header(const QString &title);
    [[nodiscard]] QString groupTitle(const PaletteRow &row) const;
    void appendGroups(const QList<Scored> &all, QList<PaletteRow> &rows) const;
};
