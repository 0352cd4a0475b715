#include "tests/support/pseudo_translator.h"

#include <QRegularExpression>

namespace certwright::test {

using namespace Qt::StringLiterals;

namespace {

QChar accented(QChar letter)
{
    static const QString plain = u"AEIOUYaeiouycnsz"_s;
    static const QString changed = u"ÅÉÎÖÛÝåéîöûýçñšž"_s;
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : changed.at(at);
}

QChar hebrew(QChar letter)
{
    constexpr char16_t alef = 0x05D0;
    constexpr int letters = 22; // without the final forms' neighbours beyond tav
    if (!letter.isLetter())
        return letter;
    return QChar(static_cast<char16_t>(alef + letter.toLower().unicode() % letters));
}

QString changedWords(QStringView words, PseudoLanguage language)
{
    QString result;
    result.reserve(words.size());
    for (const QChar letter : words)
        result += language == PseudoLanguage::Long ? accented(letter) : hebrew(letter);
    return result;
}

/// Words of usual length, so that lines break as they would; the first is glued to the last of the text.
QString filling(qsizetype length)
{
    constexpr qsizetype word = 8;
    QString result(length, u'~');
    for (qsizetype at = word; at + 1 < length; at += word + 1)
        result[at] = u' ';
    return result;
}

} // namespace

PseudoTranslator::PseudoTranslator(PseudoLanguage language, QObject *parent)
    : QTranslator(parent)
    , m_language(language)
{
}

QString PseudoTranslator::translate(const char *, const char *sourceText, const char *, int) const
{
    return pseudoTranslated(QString::fromUtf8(sourceText), m_language);
}

bool PseudoTranslator::isEmpty() const
{
    return false;
}

QString pseudoTranslated(const QString &text, PseudoLanguage language)
{
    // What must survive: %1, %L1, %n, &x mnemonics, tags and entities.
    static const QRegularExpression kept(u"%L?(?:\\d{1,2}|n)|&(?:\\w+;)?|<[^>]*>"_s);
    QString result;
    qsizetype position = 0;
    auto matches = kept.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result += changedWords(QStringView(text).mid(position, match.capturedStart() - position), language);
        result += match.capturedView();
        position = match.capturedEnd();
    }
    result += changedWords(QStringView(text).mid(position), language);
    if (language == PseudoLanguage::Long && text.size() > 1)
        result += filling((text.size() * 2 + 4) / 5);
    return result;
}

} // namespace certwright::test
