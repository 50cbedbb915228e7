// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/duplicatefinder.h"

#include <QHashFunctions>

#include <algorithm>

namespace {

constexpr std::size_t CrowdedBlock = 40;
constexpr std::size_t CrowdedNeighbours = 20;
constexpr qsizetype PrefixLetters = 3;
constexpr qsizetype CrowdLetters = 2;

/// A key that two people must share to be compared.
struct BlockKey
{
    quint64 hash;
    quint32 person;
};

constexpr quint64 DocumentSeed = 0x9E3779B97F4A7C15ULL;
constexpr quint64 PhoneSeed = 0xC2B2AE3D27D4EB4FULL;
constexpr quint64 EmailSeed = 0x165667B19E3779F9ULL;
constexpr quint64 PrefixSeed = 0x27D4EB2F165667C5ULL;

quint64 mixed(quint64 value)
{
    value ^= value >> 30;
    value *= 0xBF58476D1CE4E5B9ULL;
    value ^= value >> 27;
    value *= 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

quint64 textHash(QStringView text, quint64 seed)
{
    quint64 hash = seed;
    for (const QChar c : text) {
        hash = (hash ^ c.unicode()) * 1099511628211ULL;
    }
    return mixed(hash);
}

void addBlockKeys(std::vector<BlockKey> &keys, const PreparedPerson &person, quint32 position)
{
    const auto add = [&](QStringView text, quint64 seed) {
        if (!text.isEmpty()) {
            keys.push_back({textHash(text, seed), position});
        }
    };
    add(person.document, DocumentSeed);
    add(person.phone, PhoneSeed);
    add(person.email, EmailSeed);
    const NameWord *surname = person.name.surname(0);
    if (surname == nullptr || person.name.firstGiven() == nullptr) {
        return;
    }
    for (qsizetype i = 0; i < person.name.givenWords; ++i) {
        const quint32 given = person.name.words.at(i).soundHash;
        const quint64 low = qMin(given, surname->soundHash);
        const quint64 high = qMax(given, surname->soundHash);
        keys.push_back({mixed((high << 32) | low), position});
    }
    const QString &given = person.name.firstGiven()->sound;
    keys.push_back({textHash(given, PrefixSeed) ^ textHash(QStringView(surname->sound).left(PrefixLetters), 1), position});
    keys.push_back({textHash(surname->sound, PrefixSeed) ^ textHash(QStringView(given).left(PrefixLetters), 1), position});
}

/// What parts a crowded block: how the second surname begins. People without one are compared with those around them.
QStringView crowdKey(const PreparedPerson &person)
{
    const NameWord *second = person.name.surname(1);
    return second == nullptr ? QStringView() : QStringView(second->sound).left(CrowdLetters);
}

void sortPairs(QList<DuplicatePair> &pairs)
{
    std::sort(pairs.begin(), pairs.end(), [](const DuplicatePair &a, const DuplicatePair &b) {
        return a.confidence != b.confidence ? a.confidence > b.confidence
                                            : std::tie(a.one.id, a.other.id) < std::tie(b.one.id, b.other.id);
    });
}

/// Compares every two of the same key once.
class BlockSearch
{
public:
    BlockSearch(const std::vector<PreparedPerson> &people, const QSet<QString> &dismissed)
        : m_people(people), m_dismissed(dismissed)
    {
    }

    void searchBlock(std::vector<BlockKey>::iterator from, std::vector<BlockKey>::iterator to)
    {
        const auto size = static_cast<std::size_t>(to - from);
        if (size <= CrowdedBlock) {
            compareAll(from, to, size);
            return;
        }
        std::sort(from, to, [this](const BlockKey &a, const BlockKey &b) { return crowdBefore(a.person, b.person); });
        for (auto start = from; start != to;) {
            const QStringView key = crowdKey(m_people[start->person]);
            const auto end = std::find_if(start, to, [&](const BlockKey &k) { return crowdKey(m_people[k.person]) != key; });
            compareAll(start, end, static_cast<std::size_t>(end - start) > CrowdedBlock ? CrowdedNeighbours : CrowdedBlock);
            start = end;
        }
    }

    [[nodiscard]] QList<DuplicatePair> take() { return std::move(m_found); }

private:
    void compareAll(std::vector<BlockKey>::iterator from, std::vector<BlockKey>::iterator to, std::size_t reach)
    {
        for (auto one = from; one != to; ++one) {
            for (auto other = one + 1; other != to && static_cast<std::size_t>(other - one) <= reach; ++other) {
                compare(one->person, other->person);
            }
        }
    }

    [[nodiscard]] bool crowdBefore(quint32 a, quint32 b) const
    {
        const QStringView one = crowdKey(m_people[a]);
        const QStringView other = crowdKey(m_people[b]);
        const int order = one.compare(other);
        return order != 0 ? order < 0
                          : std::tie(m_people[a].sketch.firstName, a) < std::tie(m_people[b].sketch.firstName, b);
    }

    void compare(quint32 a, quint32 b)
    {
        if (duplicateConfidence(m_people[a], m_people[b], nullptr) < PossibleDuplicate) {
            return;
        }
        const quint64 key = (quint64(qMin(a, b)) << 32) | qMax(a, b);
        if (m_seen.contains(key)) {
            return;
        }
        m_seen.insert(key);
        DuplicatePair pair = comparePeople(m_people[a], m_people[b]);
        if (!m_dismissed.contains(DuplicateFinder::pairKey(pair.one.id, pair.other.id))) {
            m_found.append(std::move(pair));
        }
    }

    const std::vector<PreparedPerson> &m_people;
    const QSet<QString> &m_dismissed;
    QSet<quint64> m_seen;
    QList<DuplicatePair> m_found;
};

} // namespace

DuplicateFinder::DuplicateFinder(QSet<QString> dismissed)
    : m_dismissed(std::move(dismissed))
{
}

QString DuplicateFinder::pairKey(const QString &one, const QString &other)
{
    return one < other ? QString(one + other) : QString(other + one);
}

std::optional<QList<DuplicatePair>> DuplicateFinder::find(const QList<PersonSketch> &people, qsizetype limit,
                                                          const Progress &progress) const
{
    constexpr quint32 step = 2'000;
    const qint64 total = people.size() * 2;
    const auto goOn = [&](qint64 done) { return !progress || progress(done, total); };
    std::vector<PreparedPerson> prepared;
    prepared.reserve(static_cast<std::size_t>(people.size()));
    std::vector<BlockKey> keys;
    for (const PersonSketch &person : people) {
        const auto position = static_cast<quint32>(prepared.size());
        if (position % step == 0 && !goOn(position)) {
            return std::nullopt;
        }
        prepared.emplace_back(person);
        addBlockKeys(keys, prepared.back(), position);
    }
    std::sort(keys.begin(), keys.end(),
              [](const BlockKey &a, const BlockKey &b) { return std::tie(a.hash, a.person) < std::tie(b.hash, b.person); });
    keys.erase(std::unique(keys.begin(), keys.end(),
                           [](const BlockKey &a, const BlockKey &b) { return a.hash == b.hash && a.person == b.person; }),
               keys.end());
    BlockSearch search(prepared, m_dismissed);
    std::size_t nextReport = 0;
    for (auto from = keys.begin(); from != keys.end();) {
        auto to = std::find_if(from, keys.end(), [&](const BlockKey &key) { return key.hash != from->hash; });
        const auto position = static_cast<std::size_t>(from - keys.begin());
        if (position >= nextReport) {
            nextReport = position + keys.size() / 200 + 1;
            if (!goOn(people.size() + qint64(double(position) / double(keys.size()) * double(people.size())))) {
                return std::nullopt;
            }
        }
        search.searchBlock(from, to);
        from = to;
    }
    QList<DuplicatePair> found = search.take();
    sortPairs(found);
    if (found.size() > limit) {
        found.resize(limit);
    }
    if (!goOn(total)) {
        return std::nullopt;
    }
    return found;
}

QList<DuplicatePair> DuplicateFinder::like(const PersonSketch &person, const QList<PersonSketch> &known) const
{
    const PreparedPerson wanted(person);
    QList<DuplicatePair> found;
    for (const PersonSketch &candidate : known) {
        DuplicatePair pair = comparePeople(wanted, PreparedPerson(candidate));
        if (pair.confidence >= PossibleDuplicate && candidate.id != person.id) {
            pair.one = candidate;
            pair.other = person;
            found.append(pair);
        }
    }
    sortPairs(found);
    return found;
}
