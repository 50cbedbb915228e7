// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/result.h"

#include <QSet>
#include <QTest>

#include <memory>

class TestResult final : public QObject
{
    Q_OBJECT

private slots:
    void holdsAValueOrAnError();
    void movesItsValue();
    void isDoneOrNot();
    void errorsOfFieldsSpeakForTheRecord();
    void codesHaveNamesOfTheirOwn();
    void whatWasTypedIsNoTroubleOfTheWorkspace();
};

void TestResult::holdsAValueOrAnError()
{
    const Result<int> good(7);
    QVERIFY(good.ok());
    QCOMPARE(good.value(), 7);
    const Result<int> bad(Error{ErrorCode::NotFound, QStringLiteral("gone"), {}, {}});
    QVERIFY(!bad);
    QCOMPARE(bad.error().code, ErrorCode::NotFound);
    QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, (void)bad.value());
}

void TestResult::movesItsValue()
{
    Result<std::unique_ptr<int>> owner(std::make_unique<int>(3));
    const std::unique_ptr<int> taken = std::move(owner).value();
    QCOMPARE(*taken, 3);
}

void TestResult::isDoneOrNot()
{
    const Result<void> done;
    QVERIFY(done.ok());
    const Result<void> failed(Error{ErrorCode::DiskFull, {}, {}, {}});
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::DiskFull);
}

void TestResult::errorsOfFieldsSpeakForTheRecord()
{
    const Error error = fieldErrors({{QStringLiteral("name"), ErrorCode::TooLong, QStringLiteral("one")},
                                     {QStringLiteral("status"), ErrorCode::NotAllowedNow, QStringLiteral("two")}});
    QCOMPARE(error.code, ErrorCode::TooLong);
    QCOMPARE(error.message, QStringLiteral("one"));
    QCOMPARE(error.sentences(), QStringList({QStringLiteral("one"), QStringLiteral("two")}));
}

void TestResult::codesHaveNamesOfTheirOwn()
{
    QSet<QString> names;
    for (int code = 0; code <= int(ErrorCode::Internal); ++code) {
        names.insert(errorCodeName(ErrorCode(code)));
    }
    QCOMPARE(names.size(), qsizetype(ErrorCode::Internal) + 1);
}

void TestResult::whatWasTypedIsNoTroubleOfTheWorkspace()
{
    for (const ErrorCode code : {ErrorCode::Required, ErrorCode::Duplicate, ErrorCode::CapacityFull, ErrorCode::NotFound,
                                 ErrorCode::Conflict, ErrorCode::Permission}) {
        QVERIFY2(!(Error{code, {}, {}, {}}).concernsWorkspace(), qPrintable(errorCodeName(code)));
    }
    for (const ErrorCode code : {ErrorCode::NewerSchema, ErrorCode::Locked, ErrorCode::Unreachable, ErrorCode::Usage}) {
        QVERIFY2((Error{code, {}, {}, {}}).concernsWorkspace(), qPrintable(errorCodeName(code)));
    }
}

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
