// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/messagetext.h"

#include <QTest>
#include <QUrlQuery>

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestMessageText final : public QObject
{
    Q_OBJECT

private slots:
    void fillsFields_data();
    void fillsFields();
    void datesAreInTheReadersZoneAndLanguage();
    void everyFieldHasAValueAndAName();
    void whatsAppLinkCarriesTheText();
    void mailLinkCarriesSubjectAndLines();
    void longAddressListsAreSplit();
};

void TestMessageText::fillsFields_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("missing");
    QTest::addColumn<QStringList>("unknown");
    QTest::newRow("a known value") << words("Hola, {first_name}.") << words("Hola, Ana.") << QStringList() << QStringList();
    QTest::newRow("the same field twice") << words("{first_name} {first_name}") << words("Ana Ana") << QStringList() << QStringList();
    QTest::newRow("an empty value stays visible") << words("con {mentor}, {mentor}") << words("con {mentor}, {mentor}")
                                                   << QStringList{words("mentor")} << QStringList();
    QTest::newRow("a word that is no field") << words("{nombre}") << words("{nombre}") << QStringList() << QStringList{words("nombre")};
    QTest::newRow("braces that are none") << words("{ } {A} {}") << words("{ } {A} {}") << QStringList() << QStringList();
    QTest::newRow("a value with braces is not filled again") << words("{project}") << words("{first_name}") << QStringList() << QStringList();
}

void TestMessageText::fillsFields()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(QStringList, missing);
    QFETCH(QStringList, unknown);
    const FilledText filled = fillTemplate(pattern, {{words("first_name"), words("Ana")}, {words("mentor"), QString()},
                                                     {words("project"), words("{first_name}")}});
    QCOMPARE(filled.text, text);
    QCOMPARE(filled.missing, missing);
    QCOMPARE(filled.unknown, unknown);
}

void TestMessageText::datesAreInTheReadersZoneAndLanguage()
{
    MessageRecipient person;
    person.lastSession = Instant::parse(u"2026-03-05 02:00:00"); // the evening before in Bogotá
    const DisplayFormat format = {QLocale(QLocale::Spanish, QLocale::Colombia), QTimeZone("America/Bogota"), words("COP")};
    const auto values = messageValues(person, words("Marcela"), *Instant::parse(u"2026-03-10 15:00:00"), format);
    QVERIFY2(values.value(words("last_session")).contains(words("4 de marzo")), qPrintable(values.value(words("last_session"))));
    QCOMPARE(values.value(words("coordinator")), words("Marcela"));
    QVERIFY(values.value(words("next_session")).isEmpty());
}

void TestMessageText::everyFieldHasAValueAndAName()
{
    const auto values = messageValues({}, {}, {}, {});
    const QStringList fields = messageFields();
    for (const QString &field : fields) {
        QVERIFY2(values.contains(field), qPrintable(field));
        QVERIFY2(messageFieldLabel(field) != field, qPrintable(field));
    }
    QCOMPARE(values.size(), fields.size());
}

void TestMessageText::whatsAppLinkCarriesTheText()
{
    const QString text = words("¿Mañana a las 9? 100 % & más\nGracias + saludos");
    const QUrl link = whatsAppLink(readPhone(words("300 000 0001")), text);
    QVERIFY(link.isValid());
    QCOMPARE(link.host() + link.path(), words("wa.me/573000000001"));
    QCOMPARE(QUrlQuery(link).queryItemValue(words("text"), QUrl::FullyDecoded), text);
    QVERIFY(link.toEncoded().contains("%2B")); // a plus would be read as a space
}

void TestMessageText::mailLinkCarriesSubjectAndLines()
{
    bool tooLong = true;
    const QUrl link = mailLink(words("ana+1@example.org"), words("Su sesión"), words("Hola:\nUno & dos"), &tooLong);
    QCOMPARE(link.toEncoded(), QByteArray("mailto:ana%2B1@example.org?subject=Su%20sesi%C3%B3n&body=Hola%3A%0D%0AUno%20%26%20dos"));
    QVERIFY(!tooLong);
    static_cast<void>(mailLink(words("ana@example.org"), words("x"), QString(3'000, u'x'), &tooLong));
    QVERIFY(tooLong);
}

void TestMessageText::longAddressListsAreSplit()
{
    QStringList addresses;
    for (int i = 0; i < 200; ++i) {
        addresses.append(words("persona%1@example.org").arg(i));
    }
    const QList<MailLink> links = mailLinks(addresses, words("Taller"), words("El miércoles."));
    QVERIFY(links.size() > 1);
    qsizetype written = 0;
    for (const MailLink &link : links) {
        QCOMPARE(link.first, written);
        QVERIFY(link.url.toEncoded().size() <= LongestLink);
        QVERIFY(link.url.toEncoded().contains(addresses.at(written).toLatin1()));
        QVERIFY(link.url.toEncoded().endsWith("subject=Taller&body=El%20mi%C3%A9rcoles."));
        written += link.count;
    }
    QCOMPARE(written, addresses.size());
    QCOMPARE(mailLinks({words("a@example.org")}, {}, {}).size(), 1);
    QVERIFY(mailLinks({}, {}, {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestMessageText)
#include "tst_messagetext.moc"
