// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/searchrepository.h"

#include "models/search/searchdetails.h"
#include "models/search/searchindex.h"
#include "models/search/searchranking.h"
#include "models/search/searchtypos.h"
#include "models/search/searchvocabulary.h"

#include <algorithm>

namespace {

constexpr int entriesPerKind = 40;
constexpr int fewEntries = 12;        ///< below it words are looked into, too
constexpr int indexedBeginning = 3;   ///< letters whose beginnings FTS5 keeps
constexpr int mostAlternatives = 60;  ///< words that one typed word may stand for
constexpr int mostAlike = 300;
constexpr int mostCorrections = 6;
constexpr int recentRecords = 30;

bool hasDigit(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

struct Ranked
{
    SearchEntry entry;
    double score;
};

QList<Ranked> rank(const QList<SearchEntry> &entries, const SearchTerms &terms, const SearchRequest &request)
{
    const SearchRanking ranking(terms, request.today, request.recentIds);
    QList<Ranked> ranked;
    QSet<QString> seen;
    for (const SearchEntry &entry : entries) {
        if (seen.contains(entry.id)) {
            continue;
        }
        seen.insert(entry.id);
        if (const std::optional<double> score = ranking.score(entry)) {
            ranked.append({entry, *score});
        }
    }
    std::sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
        return a.score != b.score ? a.score > b.score
                                  : std::tie(a.entry.title, a.entry.id) < std::tie(b.entry.title, b.entry.id);
    });
    return ranked;
}

/// What of the ranked entries is shown: so many of each entity.
void choose(const QList<Ranked> &ranked, const SearchRequest &request, SearchAnswer &answer)
{
    QHash<QString, int> shown;
    for (const Ranked &found : ranked) {
        int &count = shown[found.entry.entity];
        if (count >= request.perEntity || answer.hits.size() >= request.limit) {
            answer.more.insert(found.entry.entity);
            continue;
        }
        ++count;
        SearchHit hit;
        hit.entity = found.entry.entity;
        hit.id = found.entry.id;
        hit.active = found.entry.active;
        hit.score = found.score;
        answer.hits.append(hit);
    }
}

/// What was meant: of every corrected word that the best record has.
QList<SearchCorrection> correctionsIn(const SearchEntry &best, const SearchTerms &terms)
{
    QList<SearchCorrection> corrections;
    for (const QString &typed : terms.words) {
        const QHash<QString, int> meant = terms.corrections.value(typed);
        for (const QString &word : best.title + best.other) {
            if (meant.contains(word)) {
                corrections.append({typed, word});
                break;
            }
        }
    }
    return corrections;
}

/// Which words of the found entries were meant: a server keeps its vocabulary to itself.
void judgeTypos(const QList<SearchEntry> &found, SearchTerms &terms)
{
    QStringList words;
    for (const SearchEntry &entry : found) {
        words += entry.title + entry.other;
    }
    words.removeDuplicates();
    words.removeIf(hasDigit);
    for (const QString &typed : std::as_const(terms.words)) {
        if (!hasDigit(typed) && forgivenTypos(typed) > 0) {
            terms.corrections.insert(typed, closestWords(typed, words, mostCorrections));
        }
    }
}

} // namespace

SearchRepository::Conditions SearchRepository::beginnings(const SearchTerms &terms)
{
    QList<SearchCondition> conditions;
    SearchVocabulary vocabulary(m_executor);
    for (const QString &typed : terms.words) {
        if (typed.size() <= indexedBeginning || hasDigit(typed)) {
            conditions.append({typed, {}});
            continue;
        }
        // FTS5 would merge the lists of all words with that beginning before the first row comes, but reads named words lazily.
        auto words = vocabulary.beginningWith(typed, mostAlternatives + 1);
        if (!words) {
            return words.error();
        }
        if (words.value().isEmpty()) {
            return QList<SearchCondition>();
        }
        const bool many = words.value().size() > mostAlternatives;
        conditions.append(many ? SearchCondition{typed, {}} : SearchCondition{{}, words.value()});
    }
    return conditions;
}

SearchRepository::Conditions SearchRepository::insides(const SearchTerms &terms)
{
    QList<SearchCondition> conditions;
    SearchVocabulary vocabulary(m_executor);
    bool wider = false;
    for (const QString &typed : terms.words) {
        auto words = hasDigit(typed) ? Result<QStringList>(QStringList()) : vocabulary.containing(typed, mostAlternatives);
        if (!words) {
            return words.error();
        }
        if (words.value().isEmpty()) {
            conditions.append({typed, {}});
            continue;
        }
        wider = true;
        conditions.append({{}, words.value()});
    }
    return wider ? conditions : QList<SearchCondition>();
}

SearchRepository::Conditions SearchRepository::typos(SearchTerms &terms)
{
    QList<SearchCondition> conditions;
    SearchVocabulary vocabulary(m_executor);
    for (const QString &typed : std::as_const(terms.words)) {
        if (hasDigit(typed) || forgivenTypos(typed) == 0) {
            conditions.append({typed, {}});
            continue;
        }
        auto alike = vocabulary.alike(typed, mostAlike);
        if (!alike) {
            return alike.error();
        }
        const QHash<QString, int> closest = closestWords(typed, alike.value(), mostCorrections);
        auto same = vocabulary.beginningWith(typed, mostAlternatives);
        if (!same) {
            return same.error();
        }
        terms.corrections.insert(typed, closest);
        const QStringList words = same.value() + closest.keys();
        conditions.append(words.isEmpty() ? SearchCondition{typed, {}} : SearchCondition{{}, words});
    }
    const bool any = std::any_of(terms.corrections.cbegin(), terms.corrections.cend(),
                                 [](const QHash<QString, int> &words) { return !words.isEmpty(); });
    return any ? conditions : QList<SearchCondition>();
}

SearchRepository::Entries SearchRepository::find(SearchHow how, SearchTerms &terms)
{
    if (m_executor.engine() == Engine::PostgreSql) {
        auto found = SearchServer(m_executor).find(terms.words, how, entriesPerKind);
        if (found && how == SearchHow::Typo) {
            judgeTypos(found.value(), terms);
        }
        return found;
    }
    const Conditions conditions = how == SearchHow::Beginning ? beginnings(terms) : how == SearchHow::Inside ? insides(terms) : typos(terms);
    if (!conditions) {
        return conditions.error();
    }
    if (conditions.value().isEmpty()) {
        return QList<SearchEntry>();
    }
    return SearchIndex(m_executor).find(conditions.value(), entriesPerKind);
}

SearchRepository::Entries SearchRepository::entriesOf(const QStringList &ids)
{
    if (ids.isEmpty()) {
        return QList<SearchEntry>();
    }
    return m_executor.engine() == Engine::PostgreSql ? SearchServer(m_executor).entries(ids) : SearchIndex(m_executor).entries(ids);
}

Result<SearchAnswer> SearchRepository::search(const SearchRequest &request)
{
    SearchAnswer answer;
    answer.text = request.text;
    SearchTerms terms = SearchTerms::of(request.text);
    if (terms.isEmpty()) {
        return answer;
    }
    auto entries = find(SearchHow::Beginning, terms);
    if (!entries) {
        return entries.error();
    }
    auto recent = entriesOf(request.recentIds.mid(0, recentRecords));
    if (!recent) {
        return recent.error();
    }
    if (entries.value().size() < fewEntries) {
        auto more = find(SearchHow::Inside, terms);
        if (!more) {
            return more.error();
        }
        entries.value() += more.value();
    }
    QList<Ranked> ranked = rank(entries.value() + recent.value(), terms, request);
    if (ranked.isEmpty()) {
        auto close = find(SearchHow::Typo, terms);
        if (!close) {
            return close.error();
        }
        ranked = rank(close.value(), terms, request);
        if (!ranked.isEmpty()) {
            answer.corrections = correctionsIn(ranked.constFirst().entry, terms);
        }
    }
    choose(ranked, request, answer);
    if (auto filled = SearchDetails(m_catalog, m_executor).fill(answer.hits, terms, request.format); !filled) {
        return filled.error();
    }
    return answer;
}

Result<QList<SearchHit>> SearchRepository::records(const QStringList &ids, const DisplayFormat &format)
{
    const auto entries = entriesOf(ids);
    if (!entries) {
        return entries.error();
    }
    QList<SearchHit> hits;
    for (const QString &id : ids) {
        for (const SearchEntry &entry : entries.value()) {
            if (entry.id == id) {
                SearchHit hit;
                hit.entity = entry.entity;
                hit.id = id;
                hit.active = entry.active;
                hits.append(hit);
            }
        }
    }
    if (auto filled = SearchDetails(m_catalog, m_executor).fill(hits, {}, format); !filled) {
        return filled.error();
    }
    return hits;
}
