#include "core/base/result.h"

#include <QTest>

#include <memory>

using namespace certwright;
using namespace Qt::StringLiterals;

class ResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueIsHeldAndGivenOut()
    {
        const Result<int> result = 7;

        QVERIFY(result);
        QCOMPARE(*result, 7);
        QCOMPARE(result.valueOr(1), 7);
    }

    void anErrorIsHeldAndGivenOut()
    {
        const Result<int> result = Error{ErrorCode::FileNotFound, {u"/a"_s}, u"detail"_s};

        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::FileNotFound);
        QCOMPARE(result.error().args, QStringList{u"/a"_s});
        QCOMPARE(result.error().detail, u"detail"_s);
        QCOMPARE(result.valueOr(1), 1);
    }

    void aMoveOnlyValueCanBeTakenOut()
    {
        Result<std::unique_ptr<int>> result = std::make_unique<int>(3);

        const std::unique_ptr<int> taken = std::move(result).value();

        QCOMPARE(*taken, 3);
    }

    void mapChangesTheValueAndPassesAnErrorOn()
    {
        const auto twice = [](int n) { return 2 * n; };

        QCOMPARE(*Result<int>(4).map(twice), 8);
        QCOMPARE(Result<int>(Error{ErrorCode::DiskFull}).map(twice).error().code, ErrorCode::DiskFull);
    }

    void andThenStopsAtTheFirstError()
    {
        int calls = 0;
        const auto step = [&calls](int n) -> Result<int> {
            ++calls;
            return n < 2 ? Result<int>(n + 1) : Result<int>(Error{ErrorCode::Cancelled});
        };

        const Result<int> result = Result<int>(0).andThen(step).andThen(step).andThen(step).andThen(step);

        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(calls, 3);
    }

    void aStatusIsSuccessWithoutValue()
    {
        const Status good = ok();
        const Status bad = Error{ErrorCode::TimedOut};

        QVERIFY(good);
        QVERIFY(!bad);
    }
};

QTEST_GUILESS_MAIN(ResultTest)
#include "result_test.moc"
