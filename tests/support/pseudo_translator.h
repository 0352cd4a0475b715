#pragma once

#include <QTranslator>

namespace certwright::test {

/// How a made-up language differs from English.
enum class PseudoLanguage {
    Long, ///< 1.4 times as long, accented: shows what is cut and what was never translated
    RightToLeft, ///< Hebrew letters: shows what does not mirror
};

/// Translates every sentence of the program into a made-up language at run time, so that screens can be looked at
/// before a translator has seen them. Placeholders (%1, %n), mnemonics and tags stay as they are.
class PseudoTranslator final : public QTranslator
{
public:
    explicit PseudoTranslator(PseudoLanguage language, QObject *parent = nullptr);

    QString translate(const char *context, const char *sourceText, const char *disambiguation, int n) const override;
    bool isEmpty() const override;

private:
    PseudoLanguage m_language;
};

/// What translate() does to one sentence.
QString pseudoTranslated(const QString &text, PseudoLanguage language);

} // namespace certwright::test
