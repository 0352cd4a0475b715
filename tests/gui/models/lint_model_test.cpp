#include "ui/models/lint_model.h"

#include "ui/theme/status_kind.h"
#include "ui/widgets/table_roles.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::ui;

namespace {

lint::LintReport several()
{
    QFile file(QStringLiteral(CERTWRIGHT_TEST_DATA "/lint/certs/several-faults-are-all-named.pem"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<pki::Certificate> certificate = pki::Certificate::parse(file.readAll(), u"several"_s);
    return certificate ? lint::examine(*certificate, lint::Profile::PublicTls, certificate->notBefore())
                       : lint::LintReport();
}

QStringList severities(const QAbstractItemModel &model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found << model.index(row, LintModel::Severity).data().toString();
    return found;
}

} // namespace

class LintModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFindingIsARow()
    {
        LintModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        model.setReport(several());

        QCOMPARE(model.rowCount(), 7);
        QCOMPARE(model.count(Severity::Error), 2);
        QCOMPARE(model.count(Severity::Warning) + model.count(Severity::Notice), 5);
        const QModelIndex first = model.index(0, LintModel::Finding);
        QVERIFY(first.data().toString().endsWith(u'.'));
        QVERIFY(!first.data(RemarkRole).toString().isEmpty());
        QVERIFY(!first.data(AdviceRole).toString().isEmpty());
        QVERIFY(first.data(LintModel::PathRole).toString().startsWith(u"certificate.tbsCertificate."));
        QVERIFY(first.data(CopyRole).toString().contains(first.data(RemarkRole).toString()));
        QCOMPARE(model.index(0, LintModel::Severity).data(StatusRole).toInt(), static_cast<int>(StatusKind::Problem));
        QVERIFY(model.index(0, LintModel::Rule).data(RemarkRole).toString().startsWith(u"e_"));
    }

    void theFilterShowsOneSeverityAndSortsByGravity()
    {
        LintModel model;
        LintFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReport(several());

        filter.setSeverity(Severity::Error);
        QCOMPARE(severities(filter), (QStringList{u"Error"_s, u"Error"_s}));
        filter.setSeverity({});
        QCOMPARE(filter.rowCount(), 7);
        filter.sort(LintModel::Severity, Qt::DescendingOrder);
        QCOMPARE(severities(filter).constFirst(), u"Notice"_s);
        filter.sort(LintModel::Severity, Qt::AscendingOrder);
        QCOMPARE(severities(filter).constFirst(), u"Error"_s);
    }

    void theReportIsPlainText()
    {
        LintModel model;
        model.setReport(several());

        const QString report = model.asText(u"tickets.example.org"_s);

        QVERIFY(report.startsWith(u"tickets.example.org\nJudged as: Public TLS server\n"_s));
        for (const lint::LintFinding &finding : model.report().findings)
            QVERIFY2(report.contains(finding.id) && report.contains(finding.where), qPrintable(finding.id));
    }

    void thatNoOtherRuleWasAppliedIsSaid()
    {
        LintModel model;
        lint::LintReport report = several();
        report.isTakenApart = false;

        model.setReport(report);

        QVERIFY(model.asText(u"x"_s).contains(u"\nNo other rule was applied, since it is not DER\n"_s));
        QVERIFY(!model.asText(u"x"_s).contains(u"passed"_s));
    }

    void anEmptyReportIsEmpty()
    {
        LintModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReport(several());

        model.setReport({});

        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(LintModelTest)
#include "lint_model_test.moc"
