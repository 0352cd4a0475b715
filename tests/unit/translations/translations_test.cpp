#include "tests/support/pseudo_translator.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString source;
    QStringList translations; // one per plural form
    bool numerus = false;
    bool unfinished = false;
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.unfinished = xml.attributes().value(u"type"_s) == QLatin1String("unfinished");
    if (!message.numerus) {
        message.translations = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement())
        message.translations.append(xml.readElementText());
}

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    message.numerus = xml.attributes().value(u"numerus"_s) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QList<Message> messagesOf(const QByteArray &ts)
{
    QList<Message> messages;
    QXmlStreamReader xml(ts);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("message"))
            messages.append(readMessage(xml));
    }
    return messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?\\d{1,2}|%n"_s);
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.removeDuplicates();
    std::sort(found.begin(), found.end());
    return found;
}

/// What is wrong with one message; empty when nothing is.
QString defectOf(const Message &message, qsizetype pluralForms)
{
    if (message.unfinished && message.translations.join(QString()).isEmpty())
        return {};
    if (message.numerus && message.translations.size() != pluralForms)
        return u"wrong number of plural forms: "_s + message.source;
    for (const QString &translation : message.translations) {
        QStringList expected = placeholders(message.source);
        QStringList found = placeholders(translation);
        if (message.numerus) { // "one day" may leave the number out
            expected.removeAll(u"%n"_s);
            found.removeAll(u"%n"_s);
        }
        if (!translation.isEmpty() && expected != found)
            return u"other placeholders than the source: "_s + message.source + u" -> "_s + translation;
    }
    return {};
}

bool isRightToLeft(QChar letter)
{
    return letter.direction() == QChar::DirR;
}

} // namespace

class TranslationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTranslationKeepsPlaceholdersAndPlurals_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(CERTWRIGHT_TRANSLATIONS));
        const QStringList files = folder.entryList({u"*.ts"_s}, QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }

    void everyTranslationKeepsPlaceholdersAndPlurals()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));

        constexpr qsizetype germanicPluralForms = 2; // English and German: one, other
        for (const Message &message : messagesOf(file.readAll())) {
            const QString defect = defectOf(message, germanicPluralForms);
            QVERIFY2(defect.isEmpty(), qPrintable(defect));
        }
    }

    void nothingIsUntranslatedInARelease()
    {
        if (!qEnvironmentVariableIsSet("CERTWRIGHT_RELEASE_CHECK"))
            QSKIP("Only before a release: cmake --build build/release --target release_check");
        QFile file(QStringLiteral(CERTWRIGHT_TRANSLATIONS "/certwright_de.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));

        QStringList missing;
        for (const Message &message : messagesOf(file.readAll())) {
            if (message.unfinished || message.translations.contains(QString()))
                missing.append(message.source);
        }

        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void aLostPlaceholderIsCaught()
    {
        QVERIFY(!defectOf({u"%1 of %2"_s, {u"%1"_s}}, 2).isEmpty());
        QVERIFY(defectOf({u"%1 of %2"_s, {u"%2, %1"_s}}, 2).isEmpty());
    }

    void aLostPluralFormIsCaught()
    {
        QVERIFY(!defectOf({u"%n day(s)"_s, {u"%n Tage"_s}, true}, 2).isEmpty());
        QVERIFY(defectOf({u"%n day(s)"_s, {u"Ein Tag"_s, u"%n Tage"_s}, true}, 2).isEmpty());
    }

    void thePseudoLanguageIsLongerAndKeepsPlaceholders()
    {
        using namespace certwright::test;
        const QString text = u"Issue %1 for %n day(s) &now"_s;

        const QString changed = pseudoTranslated(text, PseudoLanguage::Long);

        QCOMPARE(placeholders(changed), placeholders(text));
        QVERIFY(changed.contains(u'&'));
        QVERIFY(changed.size() * 10 >= text.size() * 14);
    }

    void thePseudoLanguageReadsFromTheRight()
    {
        using namespace certwright::test;
        const QString changed = pseudoTranslated(u"Trust %1"_s, PseudoLanguage::RightToLeft);

        QVERIFY(isRightToLeft(changed.front()));
        QVERIFY(changed.endsWith(u"%1"_s));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
