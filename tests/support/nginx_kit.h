#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace certwright::test {

/// What nginx needs around server blocks, in recipe.conf beside it, to run as anybody, in the foreground, in a folder
/// of the test's.
QByteArray nginxFrame();

/// The frame and the recipe's own text in `folder`; only the port is another, so that many tests run side by side.
bool writeNginx(const QString &folder, const QString &recipe, quint16 port);

/// nginx with what writeNginx() left in `folder`.
QStringList nginxArguments(const QString &folder);

} // namespace certwright::test
