// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/duplicaterule.h"

#include <QTest>

#include <algorithm>

namespace {

PersonSketch personOf(const char *first, const char *last)
{
    PersonSketch person;
    person.firstName = QString::fromUtf8(first);
    person.lastName = QString::fromUtf8(last);
    return person;
}

NameLikeness namesOf(const char *first, const char *last, const char *otherFirst, const char *otherLast)
{
    return compareNames(readName(QString::fromUtf8(first), QString::fromUtf8(last)),
                        readName(QString::fromUtf8(otherFirst), QString::fromUtf8(otherLast)));
}

bool says(const DuplicatePair &pair, DuplicateEvidence::Kind kind)
{
    return std::any_of(pair.evidence.begin(), pair.evidence.end(), [kind](const DuplicateEvidence &e) { return e.kind == kind; });
}

} // namespace

class TestDuplicateRule final : public QObject
{
    Q_OBJECT

private slots:
    void namesAlike_data();
    void namesAlike();
    void peopleAlike_data();
    void peopleAlike();
    void saysWhy();
    void orderDoesNotMatter();
};

void TestDuplicateRule::namesAlike_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("last");
    QTest::addColumn<QByteArray>("otherFirst");
    QTest::addColumn<QByteArray>("otherLast");
    QTest::addColumn<bool>("alike");
    const auto row = [](const char *name, const char *a, const char *b, const char *c, const char *d, bool alike) {
        QTest::newRow(name) << QByteArray(a) << QByteArray(b) << QByteArray(c) << QByteArray(d) << alike;
    };
    row("accents and case", "José", "PÉREZ GÓMEZ", "jose", "Perez Gomez", true);
    row("Ma. is María", "Ma. Fernanda", "Ruiz", "María Fernanda", "Ruiz", true);
    row("particles do not count", "Luz", "de la Torre Ríos", "Luz", "Torre Rios", true);
    row("sounds the same: s and z, b and v", "Gonsalo", "Vasquez Rivera", "Gonzalo", "Basquez Ribera", true);
    row("silent h", "Jhon Jairo", "Mosquera", "Jon Jairo", "Mosquera", true);
    row("a slip of the finger", "Yuliana", "Tunubalá", "Yulaina", "Tunubala", true);
    row("second surname left out", "Ana", "Restrepo Quintero", "Ana", "Restrepo", true);
    row("second name left out", "Luz Dary", "Restrepo Quintero", "Luz", "Restrepo Quintero", true);
    row("surnames and names in each other's place", "Restrepo Quintero", "Luz Dary", "Luz Dary", "Restrepo Quintero", true);
    row("another second surname: another family", "Ana", "Restrepo Quintero", "Ana", "Restrepo Mosquera", false);
    row("a brother", "Andrés", "Restrepo Quintero", "Camilo", "Restrepo Quintero", false);
    row("nothing alike", "Ana", "Ruiz", "Pedro", "Mosquera", false);
    row("año is not ano", "Begoña", "Ruiz", "Begona", "Ruiz", true);
}

void TestDuplicateRule::namesAlike()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, last);
    QFETCH(QByteArray, otherFirst);
    QFETCH(QByteArray, otherLast);
    QFETCH(bool, alike);
    const NameLikeness likeness = namesOf(first.constData(), last.constData(), otherFirst.constData(), otherLast.constData());
    QVERIFY2((likeness.score >= 0.85) == alike, qPrintable(QString::number(likeness.score)));
}

void TestDuplicateRule::peopleAlike_data()
{
    QTest::addColumn<PersonSketch>("one");
    QTest::addColumn<PersonSketch>("other");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    const PersonSketch ana = personOf("Ana María", "Restrepo Quintero");
    const auto row = [](const char *name, const PersonSketch &one, const PersonSketch &other, double least, double most) {
        QTest::newRow(name) << one << other << least << most;
    };
    PersonSketch withDocument = ana;
    withDocument.documentType = QStringLiteral("CC");
    withDocument.documentNumber = QStringLiteral("1.000.000.001");
    PersonSketch plainDocument = withDocument;
    plainDocument.documentNumber = QStringLiteral("1000000001");
    row("same document, same name", withDocument, plainDocument, CertainDuplicate, 1);
    PersonSketch otherName = personOf("Pedro", "Mosquera Ruiz");
    otherName.documentType = QStringLiteral("CC");
    otherName.documentNumber = QStringLiteral("1000000001");
    row("same document, another name: worth a look", withDocument, otherName, LikelyDuplicate, CertainDuplicate);
    PersonSketch otherDocument = ana;
    otherDocument.documentType = QStringLiteral("CC");
    otherDocument.documentNumber = QStringLiteral("1000000002");
    row("same long name, other document: not offered", withDocument, otherDocument, 0, PossibleDuplicate);
    PersonSketch passport = otherDocument;
    passport.documentType = QStringLiteral("PA");
    row("card and passport do not contradict", withDocument, passport, LikelyDuplicate, CertainDuplicate);
    row("same long name alone", ana, ana, LikelyDuplicate, CertainDuplicate);
    row("same short name alone: possible", personOf("Juan", "Pérez"), personOf("Juan", "Pérez"), PossibleDuplicate, LikelyDuplicate);
    PersonSketch wife = personOf("Luz", "Mosquera");
    PersonSketch husband = personOf("Jairo", "Tunubalá");
    wife.email = husband.email = QStringLiteral("familia@example.org");
    wife.phone = husband.phone = QStringLiteral("3000000001");
    row("a couple shares e-mail and phone: not offered", wife, husband, 0, PossibleDuplicate);
    PersonSketch shortAna = personOf("Ana", "Restrepo");
    shortAna.phone = QStringLiteral("+57 300 0000001");
    PersonSketch longAna = ana;
    longAna.phone = QStringLiteral("3000000001");
    row("close name and same phone", shortAna, longAna, LikelyDuplicate, 1);
    PersonSketch pacho = personOf("Pacho", "Mosquera");
    row("a nickname alone is weak", pacho, personOf("Francisco", "Mosquera"), 0, PossibleDuplicate);
    PersonSketch born = ana;
    born.birthDate = QDate(1990, 1, 1);
    PersonSketch bornLater = ana;
    bornLater.birthDate = QDate(2001, 5, 5);
    row("another date of birth speaks against it", born, bornLater, 0, PossibleDuplicate);
}

void TestDuplicateRule::peopleAlike()
{
    QFETCH(PersonSketch, one);
    QFETCH(PersonSketch, other);
    QFETCH(double, least);
    QFETCH(double, most);
    const double confidence = comparePeople(PreparedPerson(one), PreparedPerson(other)).confidence;
    QVERIFY2(confidence >= least && confidence < most + 0.0001, qPrintable(QString::number(confidence)));
}

void TestDuplicateRule::saysWhy()
{
    PersonSketch one = personOf("Luz Dary", "Restrepo Quintero");
    one.phone = QStringLiteral("300 000 0001");
    PersonSketch other = personOf("Restrepo Quintero", "Luz Dary");
    other.phone = QStringLiteral("+573000000001");
    const DuplicatePair pair = comparePeople(PreparedPerson(one), PreparedPerson(other));
    QVERIFY(says(pair, DuplicateEvidence::Kind::SwappedName));
    QVERIFY(says(pair, DuplicateEvidence::Kind::SamePhone));
    QCOMPARE(pair.evidence.constLast().value, QStringLiteral("300 000 0001"));
}

void TestDuplicateRule::orderDoesNotMatter()
{
    PersonSketch one = personOf("Ana", "Restrepo");
    PersonSketch other = personOf("Ana María", "Restrepo Quintero");
    one.id = QStringLiteral("b");
    other.id = QStringLiteral("a");
    const DuplicatePair there = comparePeople(PreparedPerson(one), PreparedPerson(other));
    const DuplicatePair back = comparePeople(PreparedPerson(other), PreparedPerson(one));
    QCOMPARE(there.confidence, back.confidence);
    QCOMPARE(there.one.id, QStringLiteral("a"));
    QCOMPARE(back.one.id, QStringLiteral("a"));
}

QTEST_GUILESS_MAIN(TestDuplicateRule)
#include "tst_duplicaterule.moc"
