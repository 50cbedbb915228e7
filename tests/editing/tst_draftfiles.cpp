// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/decimal.h"
#include "models/core/identifier.h"
#include "models/editing/draftfiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class TestDraftFiles final : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void onlyTheOwnersAreListed();
    void oldOnesGo();
    void nobodyElseReadsIt();
    void secretsStayOut();
    void whatIsNoDraftIsLeftAlone();
    void aFolderThatCannotBeMadeIsSaid();

private:
    [[nodiscard]] Draft draft() const;

    const Catalog m_catalog = Catalog::standard();
    const Instant m_now = *Instant::parse(u"2026-03-10 15:00:00");
};

Draft TestDraftFiles::draft() const
{
    Draft draft;
    draft.id = newId(m_now);
    draft.workspace = QStringLiteral("file:/somewhere");
    draft.person = QStringLiteral("ana");
    draft.entity = QStringLiteral("projects");
    draft.recordId = newId(m_now);
    draft.label = QStringLiteral("Café José");
    draft.rowVersion = 7;
    draft.at = m_now;
    return draft;
}

void TestDraftFiles::comesBackAsItWas()
{
    QTemporaryDir folder;
    const DraftFiles files(m_catalog, folder.path() + QStringLiteral("/drafts"));
    Draft kept = draft();
    kept.values.insert(QStringLiteral("name"), QStringLiteral("Café José y Ñuñoa\n2"));
    kept.values.insert(QStringLiteral("description"), QVariant()); // emptied
    kept.base.insert(QStringLiteral("name"), QStringLiteral("Café"));
    for (const Field &field : m_catalog.entity(u"projects")->fields) {
        if (field.type == FieldType::Money) {
            kept.values.insert(field.name, QVariant::fromValue(*Decimal::parse(u"1850000.50")));
        } else if (field.type == FieldType::Date) {
            kept.values.insert(field.name, QDate(2026, 3, 1));
        } else if (field.type == FieldType::TagList) {
            kept.values.insert(field.name, QStringLiteral(R"(["café","panela"])"));
        }
    }
    QVERIFY(files.write(kept).ok());
    const Result<QList<Draft>> found = files.list(kept.workspace, kept.person, m_now);
    QVERIFY(found.ok());
    QCOMPARE(found.value().size(), 1);
    QCOMPARE(found.value().constFirst(), kept);
    QVERIFY(files.remove(kept.id).ok());
    QVERIFY(files.remove(kept.id).ok());
    QVERIFY(files.list(kept.workspace, kept.person, m_now).value().isEmpty());
}

void TestDraftFiles::onlyTheOwnersAreListed()
{
    QTemporaryDir folder;
    const DraftFiles files(m_catalog, folder.path());
    const Draft mine = draft();
    Draft others = draft();
    others.person = QStringLiteral("luz");
    Draft elsewhere = draft();
    elsewhere.workspace = QStringLiteral("server:x");
    for (const Draft &each : {mine, others, elsewhere}) {
        QVERIFY(files.write(each).ok());
    }
    const Result<QList<Draft>> found = files.list(mine.workspace, mine.person, m_now);
    QCOMPARE(found.value().size(), 1);
    QCOMPARE(found.value().constFirst().id, mine.id);
}

void TestDraftFiles::oldOnesGo()
{
    QTemporaryDir folder;
    const DraftFiles files(m_catalog, folder.path());
    const Draft kept = draft();
    QVERIFY(files.write(kept).ok());
    const qint64 day = qint64(24) * 60 * 60 * 1'000'000;
    QCOMPARE(files.list(kept.workspace, kept.person, Instant{m_now.microseconds + DraftFiles::keptDays * day}).value().size(), 1);
    QCOMPARE(files.list(kept.workspace, kept.person, Instant{m_now.microseconds + (DraftFiles::keptDays + 1) * day}).value().size(), 0);
    QVERIFY(!QFile::exists(files.fileOf(kept.id)));
}

void TestDraftFiles::nobodyElseReadsIt()
{
    QTemporaryDir folder;
    const DraftFiles files(m_catalog, folder.path() + QStringLiteral("/drafts"));
    const Draft kept = draft();
    QVERIFY(files.write(kept).ok());
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(files.fileOf(kept.id)) & others));
    QVERIFY(!(QFile::permissions(files.folder()) & others));
}

void TestDraftFiles::secretsStayOut()
{
    Draft kept = draft();
    kept.entity = QStringLiteral("users");
    kept.values.insert(QStringLiteral("password_hash"), QStringLiteral("hunter2"));
    kept.values.insert(QStringLiteral("first_name"), QStringLiteral("Ana"));
    const QByteArray json = draftToJson(m_catalog, kept);
    QVERIFY(json.contains("Ana"));
    QVERIFY(!json.contains("hunter2"));
}

void TestDraftFiles::whatIsNoDraftIsLeftAlone()
{
    QTemporaryDir folder;
    const DraftFiles files(m_catalog, folder.path());
    QFile half(folder.filePath(QStringLiteral("half.json")));
    QVERIFY(half.open(QIODevice::WriteOnly));
    half.write("{\"format\":1,\"id\":\"01");
    half.close();
    QVERIFY(files.list(QStringLiteral("x"), QStringLiteral("y"), m_now).value().isEmpty());
    QVERIFY(half.exists());
}

void TestDraftFiles::aFolderThatCannotBeMadeIsSaid()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Result<void> written = DraftFiles(m_catalog, file.fileName() + QStringLiteral("/drafts")).write(draft());
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, ErrorCode::Io);
    QVERIFY(!written.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestDraftFiles)
#include "tst_draftfiles.moc"
