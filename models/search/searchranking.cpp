// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/searchranking.h"

#include <algorithm>

namespace {

constexpr double perClass = 1000;
constexpr int rememberedRecords = 30;

double kindBonus(const QString &entity)
{
    static const QHash<QString, double> bonus{
        {QStringLiteral("entrepreneurs"), 8}, {QStringLiteral("allies"), 8},        {QStringLiteral("clients"), 7},
        {QStringLiteral("users"), 7},         {QStringLiteral("programs"), 7},      {QStringLiteral("organizations"), 6},
        {QStringLiteral("projects"), 6},      {QStringLiteral("cohorts"), 5},       {QStringLiteral("mentorships"), 3},
        {QStringLiteral("meetings"), 2},      {QStringLiteral("tasks"), 2},         {QStringLiteral("documents"), 1},
    };
    return bonus.value(entity, 0);
}

} // namespace

SearchRanking::SearchRanking(SearchTerms terms, const QDate &today, const QStringList &recentIds)
    : m_terms(std::move(terms)), m_today(today)
{
    for (const QString &id : recentIds.mid(0, rememberedRecords)) {
        m_recent.insert(id, static_cast<int>(m_recent.size()));
    }
}

SearchRanking::WordMatch SearchRanking::matchWord(const QString &typed, const QString &word) const
{
    if (word == typed) {
        return {100, 2};
    }
    if (word.startsWith(typed)) {
        return {75 + 20.0 * static_cast<double>(typed.size()) / static_cast<double>(word.size()), 2};
    }
    const auto corrected = m_terms.corrections.constFind(typed);
    if (corrected != m_terms.corrections.constEnd() && corrected->contains(word)) {
        return {60 - 15.0 * corrected->value(word), 0};
    }
    if (word.contains(typed)) {
        return {45, 1};
    }
    return {};
}

SearchRanking::WordMatch SearchRanking::match(const QString &typed, const SearchEntry &entry) const
{
    WordMatch best;
    const auto take = [&best](WordMatch match, qsizetype place) {
        if (match.cls > best.cls || (match.cls == best.cls && match.value > best.value)) {
            best = match;
            best.place = place;
        }
    };
    for (qsizetype place = 0; place < entry.title.size(); ++place) {
        take(matchWord(typed, entry.title.at(place)), place);
    }
    for (const QString &word : entry.other) {
        WordMatch match = matchWord(typed, word);
        match.value *= 0.5;
        take(match, -1);
    }
    return best;
}

double SearchRanking::bonuses(const SearchEntry &entry, const QList<qsizetype> &places) const
{
    double bonus = kindBonus(entry.entity);
    if (entry.title == m_terms.words) {
        bonus += 30;
    }
    if (places.constFirst() == 0) {
        bonus += 8;
    }
    if (places.constFirst() >= 0 && std::is_sorted(places.begin(), places.end())) {
        bonus += 6;
    }
    if (entry.active) {
        bonus += 10;
    }
    if (entry.day.isValid() && m_today.isValid()) {
        bonus += 12 * 30.0 / (30.0 + static_cast<double>(qAbs(entry.day.daysTo(m_today))));
    }
    const auto recent = m_recent.constFind(entry.id);
    if (recent != m_recent.constEnd()) {
        bonus += 25 * (1 - static_cast<double>(*recent) / rememberedRecords);
    }
    return bonus;
}

std::optional<double> SearchRanking::score(const SearchEntry &entry) const
{
    if (m_terms.isEmpty()) {
        return std::nullopt;
    }
    double sum = 0;
    int cls = 2;
    QList<qsizetype> places;
    for (const QString &typed : m_terms.words) {
        const WordMatch found = match(typed, entry);
        if (found.cls < 0) {
            return std::nullopt;
        }
        sum += found.value;
        cls = std::min(cls, found.cls);
        places.append(found.place);
    }
    return perClass * cls + sum / static_cast<double>(m_terms.words.size()) + bonuses(entry, places);
}
