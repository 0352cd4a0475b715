#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QJsonValue>

#include <functional>

namespace certwright::cli {

/// One JSON document, written while it grows, indented as QJsonDocument does: what was written needs no
/// memory. The root is an object and is open from the beginning.
class JsonStream final
{
public:
    using Sink = std::function<void(QByteArrayView)>;

    explicit JsonStream(Sink sink);

    /// A member of the open object.
    void member(const QString &key, const QJsonValue &value);
    void members(const QJsonObject &object);
    void beginArray(const QString &key);

    /// An item of the open array.
    void item(const QJsonValue &value);
    void beginObject();

    /// Ends the innermost object or array.
    void end();

    /// Ends all but the root.
    void endToRoot();

    /// Ends the document and hands over the rest of it. Nothing may follow.
    void close();

private:
    void beginMember(const QString &key);
    void separate();
    void begin(char bracket);
    void flushWhenFull();

    Sink m_sink;
    QByteArray m_buffer;
    QByteArray m_open; ///< the brackets that are open
    bool m_isFirst = true; ///< in the innermost of them
};

} // namespace certwright::cli
