// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/clitr.h"
#include "cli/commandtable.h"
#include "cli/terminal.h"

#include <QCommandLineParser>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace Slipway {

namespace {

constexpr int widestLine = 79;

Error usageError(const QString &message, const QString &command = {})
{
    const QString line = command.isEmpty() ? QStringLiteral("slipwayctl --help")
                                           : QStringLiteral("slipwayctl %1 --help").arg(command);
    return {Error::Code::InvalidInput, message + QLatin1Char(' ') + CliTr::tr("See “%1”.").arg(line), {}, {}};
}

bool isHelp(const QString &word)
{
    return word == QLatin1String("-h") || word == QLatin1String("--help");
}

/// The command that needs the fewest letters changed, if it needs at most two.
QString nearestCommand(const QString &typed)
{
    QString best;
    qsizetype fewest = 3;
    for (const CommandSpec &command : commandTable()) {
        const QString &name = command.name;
        QVector<qsizetype> row(name.size() + 1);
        for (qsizetype j = 0; j <= name.size(); ++j)
            row[j] = j;
        for (qsizetype i = 1; i <= typed.size(); ++i) {
            qsizetype diagonal = std::exchange(row[0], i);
            for (qsizetype j = 1; j <= name.size(); ++j) {
                const qsizetype cost = typed[i - 1] == name[j - 1] ? 0 : 1;
                const qsizetype above = row[j];
                row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + cost});
                diagonal = above;
            }
        }
        if (row.last() < fewest) {
            fewest = row.last();
            best = name;
        }
    }
    return best;
}

Error unknownCommand(const QString &word)
{
    const QString near = nearestCommand(word);
    if (near.isEmpty())
        return usageError(CliTr::tr("There is no command “%1”.").arg(word));
    return usageError(CliTr::tr("There is no command “%1”. Did you mean “%2”?").arg(word, near));
}

/// What the options and operands say, against what \a command takes.
Result<Arguments> parseArguments(const CommandSpec &command, const QStringList &words)
{
    const QVector<OptionSpec> options = command.options + commonOptions();
    QCommandLineParser parser;
    for (const OptionSpec &option : options)
        parser.addOption({option.names, option.text, option.value});
    if (!parser.parse(QStringList{QStringLiteral("slipwayctl")} + words))
        return usageError(parser.errorText(), command.name);
    Arguments arguments;
    arguments.operands = parser.positionalArguments();
    for (const OptionSpec &option : options) {
        if (parser.isSet(option.name()))
            arguments.options.insert(option.name(),
                                     option.value.isEmpty() ? QString() : parser.value(option.name()));
        else if (option.required && !parser.isSet(QStringLiteral("help")))
            return usageError(CliTr::tr("The option --%1 %2 is missing.").arg(option.name(), option.value),
                              command.name);
    }
    if (arguments.has(QStringLiteral("help")))
        return arguments;
    if (arguments.operands.size() < command.least || arguments.operands.contains(QString()))
        return usageError(CliTr::tr("“%1” needs %2.").arg(command.name, command.operands), command.name);
    if (arguments.operands.size() > command.most)
        return usageError(CliTr::tr("“%1” is one word too many.").arg(arguments.operands[command.most]),
                          command.name);
    return arguments;
}

/// \a text cut where a line may end: behind a blank, and between Chinese characters where Unicode allows it.
QStringList pieces(const QString &text)
{
    const auto isWide = [&text](qsizetype i) { return Terminal::columnsOf(text.mid(i, 1)) == 2; };
    QStringList out;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        if (end < text.size() && text[end - 1] != QLatin1Char(' ') && !isWide(end - 1) && !isWide(end))
            continue; // "--yes" stays in one piece
        out << text.mid(start, end - start);
        start = end;
    }
    return out;
}

/// \a text in lines of at most widestLine columns, all but the first indented by \a indent.
QString wrapped(const QString &text, int indent, int firstUsed)
{
    QString out;
    QString line;
    int column = firstUsed;
    for (const QString &piece : pieces(text)) {
        if (!line.isEmpty() && column + Terminal::columnsOf(piece.trimmed()) > widestLine) {
            out += line.trimmed() + QLatin1Char('\n') + QString(indent, QLatin1Char(' '));
            line.clear();
            column = indent;
        }
        line += piece;
        column += Terminal::columnsOf(piece);
    }
    return out + line.trimmed() + QLatin1Char('\n');
}

QString entry(const QString &left, const QString &text, int column)
{
    QString out = QStringLiteral("  ") + left;
    if (out.size() + 2 > column)
        out += QLatin1Char('\n') + QString(column, QLatin1Char(' '));
    else
        out += QString(column - out.size(), QLatin1Char(' '));
    return out + wrapped(text, column, column);
}

QString optionWords(const OptionSpec &option)
{
    QStringList words;
    for (const QString &name : option.names)
        words << (name.size() == 1 ? QLatin1Char('-') + name : QStringLiteral("--") + name);
    if (words.size() == 1)
        words.prepend(QStringLiteral("  "));
    const QString separator = words.first().trimmed().isEmpty() ? QStringLiteral("  ") : QStringLiteral(", ");
    return words.join(separator) + (option.value.isEmpty() ? QString() : QLatin1Char(' ') + option.value);
}

QString optionList(const QVector<OptionSpec> &options)
{
    QString out;
    for (const OptionSpec &option : options)
        out += entry(optionWords(option), option.text, 30);
    return out;
}

QString usageLine(const CommandSpec &command)
{
    QString line = QStringLiteral("slipwayctl %1 %2").arg(command.name, command.operands);
    for (const OptionSpec &option : command.options) {
        if (option.required)
            line += (option.names.first().size() == 1 ? QStringLiteral(" -%1 %2") : QStringLiteral(" --%1 %2"))
                        .arg(option.names.first(), option.value);
    }
    return line + QStringLiteral(" [OPTION]…");
}

} // namespace

Result<CommandLine> CommandLine::parse(const QStringList &words)
{
    CommandLine line;
    if (words.isEmpty())
        return usageError(CliTr::tr("Which command?"));
    const QString &first = words.first();
    if (isHelp(first) || first == QLatin1String("--version")) {
        line.wish = isHelp(first) ? Wish::Help : Wish::Version;
        return line;
    }
    if (first.startsWith(QLatin1Char('-')))
        return usageError(CliTr::tr("The command comes first, then its options: “%1”.").arg(first));
    const QVector<CommandSpec> table = commandTable();
    const auto it = std::find_if(table.cbegin(), table.cend(),
                                 [&first](const CommandSpec &c) { return c.name == first; });
    if (it == table.cend())
        return unknownCommand(first);
    line.command = *it;
    Result<Arguments> arguments = parseArguments(*it, words.mid(1));
    if (!arguments)
        return std::move(arguments).error();
    line.arguments = std::move(arguments).value();
    if (line.arguments.has(QStringLiteral("help")))
        line.wish = Wish::Help;
    return line;
}

QString programHelp()
{
    QString out =
        CliTr::tr("Usage: %1").arg(QStringLiteral("slipwayctl COMMAND [OPTION]…")) + QStringLiteral("\n\n");
    out += wrapped(CliTr::tr("From a list of servers with Docker to a Slurm cluster that runs jobs. "
                             "Everything it needs to know is in one file, NAME.slipway.yaml."),
                   0, 0);
    out += QLatin1Char('\n') + CliTr::tr("Commands:") + QLatin1Char('\n');
    for (const CommandSpec &command : commandTable())
        out += entry(command.name + QLatin1Char(' ') + command.operands, command.summary, 26);
    out += QLatin1Char('\n') + CliTr::tr("Options of every command:") + QLatin1Char('\n');
    out += optionList(commonOptions());
    out +=
        entry(QStringLiteral("    --version"), CliTr::tr("Show the version and the libraries in use."), 30);
    out += QLatin1Char('\n') + CliTr::tr("Exit status:") + QLatin1Char('\n');
    for (const ExitCodeText &code : exitCodeTexts())
        out += entry(QString::number(static_cast<int>(code.code)), code.text, 8);
    out += QLatin1Char('\n') +
           CliTr::tr("“%1” tells more.").arg(QStringLiteral("slipwayctl COMMAND --help")) + QLatin1Char('\n');
    return out;
}

QString commandHelp(const CommandSpec &command)
{
    QString out = CliTr::tr("Usage: %1").arg(usageLine(command)) + QStringLiteral("\n\n");
    const QStringList paragraphs = command.description.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs)
        out += wrapped(paragraph, 0, 0) + QLatin1Char('\n');
    out += CliTr::tr("Options:") + QLatin1Char('\n');
    return out + optionList(command.options + commonOptions());
}

} // namespace Slipway
