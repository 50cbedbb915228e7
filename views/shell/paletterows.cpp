// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/paletterows.h"

#include "models/core/foldedwords.h"
#include "models/search/searchmatches.h"
#include "models/search/searchranking.h"

#include <algorithm>

namespace {

constexpr qsizetype bestRows = 3;
constexpr qsizetype rowsWorthABest = 7; // below it groups alone are clearer
constexpr int rowsOfAGroup = 6;
constexpr qsizetype recentRows = 8;

} // namespace

PaletteRow PaletteRows::header(const QString &title)
{
    PaletteRow row;
    row.title = title;
    return row;
}

PaletteRow PaletteRows::commandRow(const PaletteCommand &command)
{
    PaletteRow row;
    row.kind = command.page ? PaletteRow::Kind::Page : PaletteRow::Kind::Command;
    row.id = command.id;
    row.title = command.title;
    row.icon = command.icon;
    row.remark = command.shortcut.isEmpty() ? command.group : command.shortcut.toString(QKeySequence::NativeText);
    return row;
}

PaletteRow PaletteRows::recordRow(const SearchHit &hit) const
{
    PaletteRow row;
    row.kind = PaletteRow::Kind::Record;
    row.id = hit.id;
    row.entity = hit.entity;
    row.title = hit.title;
    row.secondary = hit.secondary;
    row.titleMatches = hit.titleMatches;
    row.secondaryMatches = hit.secondaryMatches;
    row.active = hit.active;
    const Entity *entity = catalog == nullptr ? nullptr : catalog->entity(hit.entity);
    if (entity != nullptr) {
        row.remark = entity->singular.translated();
        row.icon = entity->icon;
        row.person = entity->isPerson();
    }
    return row;
}

PaletteRow PaletteRows::showAllRow(const Entity &entity) const
{
    PaletteRow row;
    row.kind = PaletteRow::Kind::ShowAll;
    row.entity = entity.name;
    row.icon = QStringLiteral("list-filter");
    const auto count = counts.constFind(entity.name);
    row.title = count == counts.constEnd()
                    ? tr("Show all in %1").arg(entity.plural.translated())
                    : tr("Show all %1 in %2").arg(locale.toString(*count), entity.plural.translated());
    return row;
}

QString PaletteRows::groupTitle(const PaletteRow &row) const
{
    switch (row.kind) {
    case PaletteRow::Kind::Page: return tr("Pages");
    case PaletteRow::Kind::Command: return tr("Commands");
    default: break;
    }
    const Entity *entity = catalog == nullptr ? nullptr : catalog->entity(row.entity);
    return entity == nullptr ? row.entity : entity->plural.translated();
}

QList<PaletteRow> PaletteRows::withoutText() const
{
    QList<PaletteRow> rows;
    if (!recent.isEmpty()) {
        rows.append(header(tr("Opened lately")));
        for (const SearchHit &hit : recent.mid(0, recentRows)) {
            rows.append(recordRow(hit));
        }
    }
    for (const bool page : {true, false}) {
        QList<PaletteRow> group;
        for (const PaletteCommand &command : commands) {
            if (command.page == page) {
                group.append(commandRow(command));
            }
        }
        if (!group.isEmpty()) {
            rows.append(header(groupTitle(group.constFirst())));
            rows += group;
        }
    }
    return rows;
}

QList<PaletteRows::Scored> PaletteRows::scoredCommands(const QString &typed) const
{
    const SearchTerms terms = SearchTerms::of(typed);
    const SearchRanking ranking(terms, QDate(), {});
    QList<Scored> scored;
    for (const PaletteCommand &command : commands) {
        const SearchEntry entry{QString(), command.id, true, QDate(), foldedWords(command.title), foldedWords(command.group)};
        const std::optional<double> score = terms.isEmpty() ? 0.0 : ranking.score(entry);
        if (score) {
            PaletteRow row = commandRow(command);
            row.titleMatches = searchMatches(row.title, terms);
            scored.append({row, *score});
        }
    }
    return scored;
}

QList<PaletteRows::Scored> PaletteRows::scoredRecords() const
{
    QList<Scored> scored;
    for (const SearchHit &hit : answer.hits) {
        scored.append({recordRow(hit), hit.score});
    }
    return scored;
}

void PaletteRows::appendGroups(const QList<Scored> &all, QList<PaletteRow> &rows) const
{
    QStringList order;
    QHash<QString, QList<PaletteRow>> groups;
    for (const Scored &scored : all) {
        const QString title = groupTitle(scored.row);
        if (!groups.contains(title)) {
            order.append(title);
        }
        if (groups[title].size() < rowsOfAGroup) {
            groups[title].append(scored.row);
        }
    }
    for (const QString &title : std::as_const(order)) {
        const QList<PaletteRow> &group = groups[title];
        rows.append(header(title));
        rows += group;
        const PaletteRow &first = group.constFirst();
        const Entity *entity = catalog == nullptr ? nullptr : catalog->entity(first.entity);
        if (entity != nullptr && answer.more.contains(first.entity)) {
            rows.append(showAllRow(*entity));
        }
    }
}

bool PaletteRows::isCorrected() const
{
    return !answer.corrections.isEmpty() && scoredCommands(text.trimmed()).isEmpty();
}

QList<PaletteRow> PaletteRows::rows() const
{
    const QString typed = text.trimmed();
    const bool commandsOnly = typed.startsWith(commandPrefix);
    if (typed.isEmpty()) {
        return withoutText();
    }
    QList<Scored> all = scoredCommands(commandsOnly ? typed.mid(1) : typed);
    if (commandsOnly) {
        all.removeIf([](const Scored &scored) { return scored.row.kind == PaletteRow::Kind::Page; });
    } else if (answer.corrections.isEmpty() || all.isEmpty()) {
        all += scoredRecords();
    }
    std::stable_sort(all.begin(), all.end(), [](const Scored &a, const Scored &b) { return a.score > b.score; });
    QList<PaletteRow> rows;
    if (commandsOnly) {
        for (const Scored &scored : std::as_const(all)) {
            rows.append(scored.row);
        }
        return rows;
    }
    if (all.size() >= rowsWorthABest) {
        rows.append(header(tr("Best matches")));
        for (const Scored &scored : all.mid(0, bestRows)) {
            rows.append(scored.row);
        }
        all = all.mid(bestRows);
    }
    appendGroups(all, rows);
    return rows;
}
