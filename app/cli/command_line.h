#pragma once

#include "app/cli/command_table.h"

#include <QMultiHash>

#include <optional>
#include <variant>

namespace certwright::cli {

/// A command line that was understood.
struct Invocation {
    std::optional<Verb> verb; ///< none: the help of the program, or of `group`, was asked for
    QString group = {}; ///< the first word that several verbs share, such as ca
    QStringList arguments;
    QMultiHash<Option, QString> options;

    bool has(Option option) const { return options.contains(option); }
    QString value(Option option) const { return options.value(option); }
    /// In the order given.
    QStringList values(Option option) const;
    /// The number, which was checked while parsing; `otherwise` without the option.
    int number(Option option, int otherwise) const { return has(option) ? value(option).toInt() : otherwise; }
    bool json() const { return has(Option::Json); }
};

/// A command line that was not understood: what is wrong with it and what to do.
struct UsageError {
    QString text;
    QString hint;
    std::optional<Verb> verb = {};
    bool json = false;
};

/// Options may stand anywhere; `--` ends them; `--name=value` and `--name value` are the same.
std::variant<Invocation, UsageError> parseCommandLine(const QStringList &arguments);

/// The candidate most like `typed`, if any is alike enough to be meant.
QString nearest(const QString &typed, const QStringList &candidates);

} // namespace certwright::cli
