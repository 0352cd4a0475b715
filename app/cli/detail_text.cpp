#include "app/cli/detail_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

/// ERR_error_string(3): "error:[error code]:[library name]::[reason string]", and the data of the error behind it.
QString lineText(const QString &line)
{
    static const QRegularExpression form(u"^error:[0-9A-F]+:([^:]+):[^:]*:([^:]+)(:.*)?$"_s);
    const QRegularExpressionMatch match = form.match(line);
    return match.hasMatch() ? u"%1 (%2)"_s.arg(match.captured(2).trimmed(), match.captured(1)) : line;
}

} // namespace

QString detailText(const QString &detail)
{
    QStringList lines;
    for (const QString &line : detail.split(u'\n')) {
        if (const QString text = lineText(line); !lines.contains(text))
            lines << text;
    }
    return lines.join(u"; "_s);
}

} // namespace certwright::cli
