#include "app/cli/json_stream.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace certwright::cli {

namespace {

constexpr qsizetype bufferSize = 65536;

constexpr int indentWidth = 4;

bool needsEscape(char character)
{
    return static_cast<quint8>(character) < ' ' || character == '"' || character == '\\';
}

void appendEscaped(QByteArray &out, char character)
{
    constexpr QByteArrayView digits("0123456789abcdef");
    const auto octet = static_cast<quint8>(character);
    if (octet >= ' ')
        out.append('\\').append(character);
    else
        out.append("\\u00").append(digits[octet >> 4]).append(digits[octet & 15]);
}

void appendText(QByteArray &out, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const char *from = utf8.cbegin();
    out.append('"');
    while (from != utf8.cend()) { // in stretches: most texts have nothing to escape
        const char *special = std::find_if(from, utf8.cend(), needsEscape);
        out.append(QByteArrayView(from, special));
        if (special == utf8.cend())
            break;
        appendEscaped(out, *special);
        from = special + 1;
    }
    out.append('"');
}

void startLine(QByteArray &out, qsizetype depth)
{
    out.append('\n').append(indentWidth * depth, ' ');
}

void appendValue(QByteArray &out, const QJsonValue &value, qsizetype depth);

void appendObject(QByteArray &out, const QJsonObject &object, qsizetype depth)
{
    out.append('{');
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member != object.begin())
            out.append(',');
        startLine(out, depth + 1);
        appendText(out, member.key());
        out.append(": ");
        appendValue(out, member.value(), depth + 1);
    }
    startLine(out, depth);
    out.append('}');
}

void appendArray(QByteArray &out, const QJsonArray &array, qsizetype depth)
{
    out.append('[');
    for (auto item = array.begin(); item != array.end(); ++item) {
        if (item != array.begin())
            out.append(',');
        startLine(out, depth + 1);
        appendValue(out, *item, depth + 1);
    }
    startLine(out, depth);
    out.append(']');
}

void appendNumber(QByteArray &out, const QJsonValue &value)
{
    const qint64 whole = value.toInteger();
    const double number = value.toDouble();
    const bool isWhole = static_cast<double>(whole) == number;
    out.append(isWhole ? QByteArray::number(whole) : QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
}

void appendValue(QByteArray &out, const QJsonValue &value, qsizetype depth)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        out.append(value.toBool() ? "true" : "false");
        break;
    case QJsonValue::Double:
        appendNumber(out, value);
        break;
    case QJsonValue::String:
        appendText(out, value.toString());
        break;
    case QJsonValue::Array:
        appendArray(out, value.toArray(), depth);
        break;
    case QJsonValue::Object:
        appendObject(out, value.toObject(), depth);
        break;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out.append("null");
        break;
    }
}

} // namespace

JsonStream::JsonStream(Sink sink)
    : m_sink(std::move(sink))
{
    begin('{');
}

void JsonStream::member(const QString &key, const QJsonValue &value)
{
    beginMember(key);
    appendValue(m_buffer, value, m_open.size());
    flushWhenFull();
}

void JsonStream::members(const QJsonObject &object)
{
    for (auto member = object.begin(); member != object.end(); ++member)
        this->member(member.key(), member.value());
}

void JsonStream::beginArray(const QString &key)
{
    beginMember(key);
    begin('[');
}

void JsonStream::item(const QJsonValue &value)
{
    separate();
    appendValue(m_buffer, value, m_open.size());
    flushWhenFull();
}

void JsonStream::beginObject()
{
    separate();
    begin('{');
}

void JsonStream::end()
{
    const char bracket = m_open.back();
    m_open.chop(1);
    startLine(m_buffer, m_open.size());
    m_buffer.append(bracket == '{' ? '}' : ']');
    m_isFirst = false;
}

void JsonStream::endToRoot()
{
    while (m_open.size() > 1)
        end();
}

void JsonStream::close()
{
    endToRoot();
    end();
    m_buffer.append('\n');
    m_sink(m_buffer);
    m_buffer.clear();
}

void JsonStream::beginMember(const QString &key)
{
    separate();
    appendText(m_buffer, key);
    m_buffer.append(": ");
}

void JsonStream::separate()
{
    if (!m_isFirst)
        m_buffer.append(',');
    startLine(m_buffer, m_open.size());
    m_isFirst = false;
}

void JsonStream::begin(char bracket)
{
    m_open.append(bracket);
    m_isFirst = true;
    m_buffer.append(bracket);
}

void JsonStream::flushWhenFull()
{
    if (m_buffer.size() < bufferSize)
        return;
    m_sink(m_buffer);
    m_buffer.resize(0); // and keep the room
}

} // namespace certwright::cli
