// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exitcode.h"

#include <QMap>
#include <QStringList>
#include <QVector>

#include <stop_token>

namespace Slipway {

class Console;

/// One option as --help, the man page and the parser know it.
struct OptionSpec
{
    QStringList names; ///< {"o", "output"}; the long one last
    QString value;     ///< "FILE"; empty: a switch
    QString text;      ///< translated sentence
    bool required = false;

    QString name() const { return names.last(); }
};

/// What was given on the command line, checked against the command's options.
struct Arguments
{
    QStringList operands;
    QMap<QString, QString> options; ///< by long name; a switch has an empty value

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option) const { return options.value(option); }
};

/// All a command gets. It runs on a worker thread while the main thread keeps an event loop.
struct CommandContext
{
    const Arguments &arguments;
    Console &console;
    std::stop_token stop;
};

struct CommandSpec
{
    QString name;
    QString operands; ///< "FILE", as in the usage line
    int least = 1;    ///< number of operands
    int most = 1;
    QString summary;     ///< one line, for the list of commands
    QString description; ///< paragraphs, for `COMMAND --help`
    QVector<OptionSpec> options;
    ExitCode (*run)(CommandContext &context) = nullptr;
};

} // namespace Slipway
