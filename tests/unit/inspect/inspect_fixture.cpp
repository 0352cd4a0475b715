#include "tests/unit/inspect/inspect_fixture.h"

#include "ui/text/error_text.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace certwright::test {

using namespace inspect;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    return file.readAll();
}

QString joined(const QStringList &words)
{
    return words.isEmpty() ? u"-"_s : words.join(u',');
}

} // namespace

QByteArray inspectData(const QString &name)
{
    return contentOf(QStringLiteral(CERTWRIGHT_TEST_DATA "/inspect/files/") + name);
}

QString kindsOf(const ReadResult &result)
{
    QStringList kinds;
    for (const FoundObject &object : result.objects)
        kinds.append(kindKey(object.kind) + (object.encrypted ? u"*"_s : QString()));
    return joined(kinds);
}

QString errorsOf(const ReadResult &result)
{
    QStringList names;
    for (const Error &error : result.errors)
        names.append(text::errorName(error.code));
    return joined(names);
}

ReadResult readWith(const QByteArray &data, const QString &source, const QString &password)
{
    const SecureBytes secret(password == u"\"\"" ? QByteArray() : password.toUtf8());
    return readObjects(data, source, {password == u"-" ? nullptr : &secret});
}

QList<QStringList> expectations(const QString &path)
{
    QList<QStringList> rows;
    for (const QByteArray &line : contentOf(QStringLiteral(CERTWRIGHT_TEST_DATA) + u'/' + path).split('\n')) {
        const QStringList words = QString::fromUtf8(line).simplified().split(u' ', Qt::SkipEmptyParts);
        if (words.size() == 4 && !line.startsWith('#'))
            rows.append(words);
    }
    return rows;
}

} // namespace certwright::test
