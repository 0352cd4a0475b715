#include "ui/text/lint_text.h"

#include "ui/text/fill.h"
#include "ui/text/lint_words.h"

#include <QCoreApplication>
#include <QHash>

namespace certwright::text {

namespace {

const LintWords *wordsFor(const QString &id)
{
    static const QHash<QString, const LintWords *> all = [] {
        QHash<QString, const LintWords *> words;
        for (const auto &topic : {encodingWords(), usageWords(), extensionWords(), policyWords(), nameWords(),
                 cryptoWords(), revocationWords()}) {
            for (const LintWords &one : topic)
                words.insert(QString::fromLatin1(one.id), &one);
        }
        return words;
    }();
    return all.value(id); // the unit test asks for every id
}

const char *detailFor(const lint::LintFinding &finding, const LintWords &words)
{
    const QString key = finding.args.isEmpty() ? QString() : finding.args.constLast();
    for (const LintCase &one : lintCases()) {
        if (finding.id == QLatin1String(one.id) && key == QLatin1String(one.key))
            return one.detail;
    }
    return words.detail;
}

QString worded(const char *source, const QStringList &args)
{
    return source ? fill(QCoreApplication::translate(lintContext, source), args) : QString();
}

} // namespace

QString lintText(const lint::LintFinding &finding)
{
    const LintWords *words = wordsFor(finding.id);
    return words ? worded(words->text, finding.args) : finding.id;
}

QString lintDetail(const lint::LintFinding &finding)
{
    const LintWords *words = wordsFor(finding.id);
    return words ? worded(detailFor(finding, *words), finding.args) : QString();
}

QString lintFix(const lint::LintFinding &finding)
{
    const LintWords *words = wordsFor(finding.id);
    return words ? worded(words->fix, finding.args) : QString();
}

QString profileText(lint::Profile profile)
{
    switch (profile) {
    case lint::Profile::PublicTls:
        return QCoreApplication::translate("certwright::text::Lint", "Public TLS server");
    case lint::Profile::PrivateTls:
        return QCoreApplication::translate("certwright::text::Lint", "Private TLS server");
    case lint::Profile::Ca:
        return QCoreApplication::translate("certwright::text::Lint", "Authority");
    case lint::Profile::Client:
        return QCoreApplication::translate("certwright::text::Lint", "Client");
    case lint::Profile::SMime:
        return QCoreApplication::translate("certwright::text::Lint", "E-mail (S/MIME)");
    case lint::Profile::Rfc5280:
        return QCoreApplication::translate("certwright::text::Lint", "Anything else (RFC 5280)");
    }
    return {};
}

} // namespace certwright::text
