#pragma once

#include "app/cli/convert_intake.h"
#include "core/convert/java.h"

#include <QJsonObject>

namespace certwright::cli {

/// What was written, for the report.
struct ConvertedFile {
    QString path;
    convert::Format format = convert::Format::Pem;
    QByteArray sha256;
    QList<pki::Certificate> certificates;
    std::optional<pki::KeyInfo> key;
    QByteArray keySha256; ///< of the public half
    QList<inspect::FoundObject> others;
    QList<convert::LeftOut> leftOut;
    QList<UnreadablePart> unreadable;
    bool isReordered = false;
    bool hasShortPassword = false; ///< one that would be refused for what Certwright keeps itself
    bool isClosedToJava = false; ///< by characters of its password
    std::optional<convert::JavaRefusal> javaRefusal = {}; ///< by a key in it
    bool isUnlocked = false; ///< its private key was encrypted where it was read, and is not any more

    /// Whether something that was given could not be read.
    bool isIncomplete() const;
};

/// The entry of files[].
QJsonObject convertedFacts(const ConvertedFile &file);

/// For people, with what it holds.
QString convertedText(const ConvertedFile &file);

/// What is wrong with its password, or that it has none, and who cannot open it.
QStringList warningsOf(const ConvertedFile &file);

/// What is not in it, a line each.
QString leftOutText(const ConvertedFile &file);

/// What a person wants to know of a PKCS#12 file whose password is not ASCII.
QString closedToJavaText();

/// "a private key", "a certificate request" …
QString kindPhrase(inspect::ObjectKind kind);

} // namespace certwright::cli
