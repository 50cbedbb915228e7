// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/catalog.h"
#include "models/catalog/fieldhelp.h"
#include "models/catalog/help/helptexts.h"

#include <QSet>
#include <QTest>

/// "What is this?" has an answer for every field that people see.
class TestFieldHelp final : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldIsExplained_data();
    void everyFieldIsExplained();
    void explanationsSayMoreThanTheName_data() { everyFieldIsExplained_data(); }
    void explanationsSayMoreThanTheName();
    void noExplanationIsLeftOver();
    void theRuleUnderTheFieldIsShownToo();

private:
    const Catalog m_catalog = Catalog::standard();
};

void TestFieldHelp::everyFieldIsExplained_data()
{
    QTest::addColumn<QString>("entity");
    for (const Entity &entity : m_catalog.entities()) {
        QTest::newRow(qPrintable(entity.name)) << entity.name;
    }
}

void TestFieldHelp::everyFieldIsExplained()
{
    QFETCH(QString, entity);
    const Entity &described = *m_catalog.entity(entity);
    QStringList silent;
    for (const Field &field : described.fields) {
        if (!field.is(FieldFlag::Hidden) && fieldAbout(described, field).isEmpty()) {
            silent.append(field.table + QLatin1Char('.') + field.name);
        }
    }
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(QLatin1Char(' '))));
}

void TestFieldHelp::explanationsSayMoreThanTheName()
{
    QFETCH(QString, entity);
    const Entity &described = *m_catalog.entity(entity);
    for (const Field &field : described.fields) {
        const QString about = fieldAbout(described, field).translated();
        if (field.is(FieldFlag::Hidden)) {
            continue;
        }
        const QString name = field.label.translated();
        QVERIFY2(about.endsWith(QLatin1Char('.')) || about.endsWith(QStringLiteral(".”")), qPrintable(about));
        QVERIFY2(about.size() > 12 && about.size() < 260, qPrintable(about));
        QVERIFY2(about.compare(name + QLatin1Char('.'), Qt::CaseInsensitive) != 0, qPrintable(about));
    }
}

/// A column that was renamed would lose its explanation silently.
void TestFieldHelp::noExplanationIsLeftOver()
{
    QSet<QString> known;
    for (const Entity &entity : m_catalog.entities()) {
        for (const Field &field : entity.fields) {
            known.insert(entity.name + QLatin1Char('.') + field.name);
            known.insert(field.table + QLatin1Char('.') + field.name);
            known.insert(QStringLiteral("*.") + field.name);
        }
    }
    for (const FieldAbout &entry : allHelp()) {
        QVERIFY2(known.contains(QString::fromUtf8(entry.key)), entry.key);
    }
}

void TestFieldHelp::theRuleUnderTheFieldIsShownToo()
{
    const Entity &programs = *m_catalog.entity(QStringLiteral("programs"));
    const QString html = fieldAboutHtml(*programs.field(QStringLiteral("application_end")));
    QVERIFY2(html.contains(QStringLiteral("End of applications")), qPrintable(html));
    QVERIFY2(html.contains(QStringLiteral("belong to the next edition")), qPrintable(html));
    QVERIFY2(html.contains(QStringLiteral("The last day counts.")), qPrintable(html));
}

QTEST_GUILESS_MAIN(TestFieldHelp)
#include "tst_fieldhelp.moc"
