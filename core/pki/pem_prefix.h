#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace certwright::pki {

/// What a log puts before the BEGIN mark on its line: time stamps, hosts, line numbers. Empty when nothing that could
/// be told from base64 stands there, or too much.
QByteArrayView logPrefix(QByteArrayView text, qsizetype begin);

/// The body without that prefix, provided that every one of its lines has it; else empty. Numbers in it may differ from
/// line to line, as may the width of gaps.
QByteArray withoutLogPrefix(QByteArrayView body, QByteArrayView prefix);

} // namespace certwright::pki
