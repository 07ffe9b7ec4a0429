// SPDX-License-Identifier: GPL-3.0-or-later
#include "slurm/slurmconf.h"

#include <QCoreApplication>

namespace Slipway {

namespace {

struct SlurmTr
{
    Q_DECLARE_TR_FUNCTIONS(Slurm)
};

Error parseError(int line, const QString &message)
{
    return {Error::Code::Parse, message, {}, QString::number(line)};
}

/// \a text without its comment; "\#" is a literal.
QString withoutComment(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != QLatin1Char('#'))
            continue;
        if (i == 0 || text[i - 1] != QLatin1Char('\\'))
            return text.left(i);
        text.remove(i - 1, 1);
        --i;
    }
    return text;
}

/// Reads the value at \a i: up to the next blank, or between double quotes. False: no closing quote.
bool readValue(const QString &text, qsizetype &i, QString &value)
{
    const bool quoted = i < text.size() && text[i] == QLatin1Char('"');
    const qsizetype from = quoted ? ++i : i;
    while (i < text.size() && (quoted ? text[i] != QLatin1Char('"') : !text[i].isSpace()))
        ++i;
    value = text.mid(from, i - from);
    if (!quoted)
        return true;
    return i++ < text.size();
}

Result<SlurmConfLine> parseLine(const QString &text, int line)
{
    SlurmConfLine statement;
    statement.line = line;
    qsizetype i = 0;
    const auto skipBlanks = [&] {
        while (i < text.size() && text[i].isSpace())
            ++i;
    };
    for (skipBlanks(); i < text.size(); skipBlanks()) {
        const qsizetype start = i;
        while (i < text.size() && text[i] != QLatin1Char('=') && !text[i].isSpace())
            ++i;
        const QString key = text.mid(start, i - start);
        skipBlanks();
        const bool equals = i < text.size() && text[i] == QLatin1Char('=');
        // "Include FILE" has no equals sign.
        if (!equals && i < text.size() && key.compare(QLatin1String("include"), Qt::CaseInsensitive) == 0) {
            statement.pairs.append({key, text.mid(i).trimmed()});
            return statement;
        }
        if (key.isEmpty() || !equals)
            return parseError(line, SlurmTr::tr("Line %1 is not “key=value”: %2").arg(line).arg(text.mid(start).trimmed().left(80)));
        ++i;
        skipBlanks();
        QString value;
        if (!readValue(text, i, value))
            return parseError(line, SlurmTr::tr("A double quote in line %1 is not closed.").arg(line));
        statement.pairs.append({key, value});
    }
    return statement;
}

} // namespace

QString SlurmConfLine::value(const QString &key) const
{
    for (const auto &[name, text] : pairs) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return text;
    }
    return {};
}

Result<SlurmConf> SlurmConf::parse(const QByteArray &text)
{
    if (text.startsWith("\xef\xbb\xbf"))
        return parseError(1, SlurmTr::tr("The file starts with a byte order mark, which Slurm does not read. Save it as UTF-8 without BOM."));
    SlurmConf conf;
    QStringList physical = QString::fromUtf8(text).split(QLatin1Char('\n'));
    for (QString &line : physical) {
        if (line.endsWith(QLatin1Char('\r')))
            line.chop(1);
    }
    for (int i = 0; i < physical.size(); ++i) {
        const int first = i + 1;
        QString line = physical[i];
        while (line.endsWith(QLatin1Char('\\')) && i + 1 < physical.size()) {
            line.chop(1);
            line += physical[++i];
        }
        Result<SlurmConfLine> statement = parseLine(withoutComment(line), first);
        if (!statement)
            return statement.error();
        if (!statement->pairs.isEmpty())
            conf.lines.append(*statement);
    }
    return conf;
}

QVector<SlurmConfLine> SlurmConf::all(const QString &key) const
{
    QVector<SlurmConfLine> found;
    for (const SlurmConfLine &line : lines) {
        if (line.pairs.first().first.compare(key, Qt::CaseInsensitive) == 0)
            found.append(line);
    }
    return found;
}

QString SlurmConf::value(const QString &key) const
{
    const QVector<SlurmConfLine> found = all(key);
    return found.isEmpty() ? QString() : found.last().pairs.first().second;
}

} // namespace Slipway
