// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/duplicatefinder.h"

#include <QTest>

namespace {

/// 53 by 47 by 41 names: pairs of two surnames that repeat as they do in a town.
QList<PersonSketch> townOf(int people)
{
    QList<PersonSketch> town;
    town.reserve(people);
    const auto word = [](int number) {
        static const char *const syllables[] = {"ba", "ce", "di", "fo", "gu", "ja", "le", "mi", "no", "pu", "ra", "se", "ti"};
        QString text;
        for (int i = 0; i < 3; ++i, number /= 13) {
            text += QLatin1String(syllables[number % 13]);
        }
        return text;
    };
    for (int i = 0; i < people; ++i) {
        PersonSketch person;
        person.id = QStringLiteral("%1").arg(i, 36, 10, QLatin1Char('0'));
        person.firstName = word(i * 7 % 1'873);
        person.lastName = word(i * 11 % 2'063) + QLatin1Char(' ') + word(i * 13 % 1'999);
        person.phone = QString::number(3'000'000'000LL + i);
        town.append(person);
    }
    return town;
}

} // namespace

class TestDuplicateFinder final : public QObject
{
    Q_OBJECT

private slots:
    void findsTheOneAmongMany();
    void leavesOutWhatWasDismissed();
    void stopsWhenAsked();
    void findsWithinACrowd();
    void keepsTheSurest();
    void namesThoseLikeANewPerson();
};

void TestDuplicateFinder::findsTheOneAmongMany()
{
    QList<PersonSketch> town = townOf(5'000);
    PersonSketch twin = town.at(1'234);
    twin.id = QStringLiteral("twin");
    twin.phone.clear();
    town.append(twin);
    qint64 last = 0;
    const auto found = DuplicateFinder().find(town, 100, [&last](qint64 done, qint64 total) {
        last = done;
        return done <= total;
    });
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->constFirst().one.id, town.at(1'234).id);
    QCOMPARE(found->constFirst().other.id, QStringLiteral("twin"));
    QCOMPARE(last, qint64(town.size()) * 2);
}

void TestDuplicateFinder::leavesOutWhatWasDismissed()
{
    QList<PersonSketch> two = townOf(1) + townOf(1);
    two[1].id = QStringLiteral("other");
    QCOMPARE(DuplicateFinder().find(two, 10)->size(), 1);
    const QSet<QString> dismissed = {DuplicateFinder::pairKey(two.at(1).id, two.at(0).id)};
    QCOMPARE(DuplicateFinder(dismissed).find(two, 10)->size(), 0);
}

void TestDuplicateFinder::stopsWhenAsked()
{
    QVERIFY(!DuplicateFinder().find(townOf(5'000), 10, [](qint64 done, qint64) { return done < 2'000; }));
}

void TestDuplicateFinder::findsWithinACrowd()
{
    QList<PersonSketch> family;
    for (int i = 0; i < 400; ++i) {
        PersonSketch person;
        person.id = QStringLiteral("%1").arg(i, 36, 10, QLatin1Char('0'));
        person.firstName = QStringLiteral("Ana");
        person.lastName = QStringLiteral("Mosquera ") + QString(QChar(u'a' + i % 26)) + QString(QChar(u'a' + i / 26)) + QStringLiteral("xo");
        family.append(person);
    }
    PersonSketch twin = family.at(200);
    twin.id = QStringLiteral("twin");
    family.append(twin);
    const auto found = DuplicateFinder().find(family, 1'000);
    QVERIFY(found);
    QVERIFY(std::any_of(found->begin(), found->end(), [&](const DuplicatePair &pair) {
        return pair.one.id == family.at(200).id && pair.other.id == twin.id;
    }));
}

void TestDuplicateFinder::keepsTheSurest()
{
    QList<PersonSketch> people = townOf(2);
    people += people.at(0);
    people[2].id = QStringLiteral("c");
    people += people.at(1);
    people[3].id = QStringLiteral("d");
    people[3].phone.clear();
    const auto found = DuplicateFinder().find(people, 1);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->constFirst().other.id, QStringLiteral("c"));
}

void TestDuplicateFinder::namesThoseLikeANewPerson()
{
    const QList<PersonSketch> known = townOf(50);
    PersonSketch fresh = known.at(7);
    fresh.id.clear();
    const QList<DuplicatePair> like = DuplicateFinder().like(fresh, known);
    QCOMPARE(like.size(), 1);
    QCOMPARE(like.constFirst().one.id, known.at(7).id);
}

QTEST_GUILESS_MAIN(TestDuplicateFinder)
#include "tst_duplicatefinder.moc"
