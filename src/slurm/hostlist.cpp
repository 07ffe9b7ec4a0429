// SPDX-License-Identifier: GPL-3.0-or-later
#include "slurm/hostlist.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Slipway {

namespace {

struct HostlistTr
{
    Q_DECLARE_TR_FUNCTIONS(Slurm)
};

Error badList(const QString &text)
{
    return {Error::Code::Parse, HostlistTr::tr("“%1” is not a list of names such as worker[01-12].").arg(text.left(80)), {}, {}};
}

Error tooMany(qsizetype most)
{
    return {Error::Code::InvalidInput, HostlistTr::tr("This list names more than %1 nodes.").arg(most), {}, {}};
}

QString padded(qint64 number, qsizetype width)
{
    return QString::number(number).rightJustified(width, QLatin1Char('0'));
}

/// Splits at commas outside of brackets.
QStringList splitOutside(const QString &text)
{
    QStringList parts(QString{});
    int depth = 0;
    for (const QChar c : text) {
        depth += c == QLatin1Char('[') ? 1 : c == QLatin1Char(']') ? -1 : 0;
        if (c == QLatin1Char(',') && depth == 0)
            parts.append(QString());
        else
            parts.last().append(c);
    }
    return parts;
}

Result<QStringList> expandBracket(const QString &inside, qsizetype most)
{
    static const QRegularExpression range(QStringLiteral("\\A(\\d{1,9})(?:-(\\d{1,9}))?\\z"));
    QStringList numbers;
    for (const QString &part : inside.split(QLatin1Char(','))) {
        const QRegularExpressionMatch match = range.match(part.trimmed());
        if (!match.hasMatch())
            return badList(inside);
        const QString first = match.captured(1);
        const qint64 from = first.toLongLong();
        const qint64 to = match.captured(2).isEmpty() ? from : match.captured(2).toLongLong();
        if (to < from)
            return badList(inside);
        if (to - from >= most - numbers.size())
            return tooMany(most);
        for (qint64 n = from; n <= to; ++n)
            numbers << padded(n, first.size());
    }
    return numbers;
}

Result<QStringList> expandOne(const QString &text, qsizetype most)
{
    const qsizetype open = text.indexOf(QLatin1Char('['));
    const qsizetype close = text.indexOf(QLatin1Char(']'), qMax(qsizetype(0), open));
    if (open < 0 && close < 0)
        return QStringList{text};
    if (open < 0 || close < 0)
        return badList(text);
    const Result<QStringList> numbers = expandBracket(text.mid(open + 1, close - open - 1), most);
    if (!numbers)
        return numbers;
    const Result<QStringList> tails = expandOne(text.mid(close + 1), most);
    if (!tails)
        return tails;
    if (numbers->size() * tails->size() > most)
        return tooMany(most);
    QStringList names;
    names.reserve(numbers->size() * tails->size());
    for (const QString &number : *numbers) {
        for (const QString &tail : *tails)
            names << text.left(open) + number + tail;
    }
    return names;
}

/// Names with one prefix and one number width, while they follow each other.
struct NumberedRun
{
    QString prefix;
    qsizetype width = 0;
    QStringList ranges;
    qint64 first = 0;
    qint64 last = 0;

    void closeRange() { ranges << (first == last ? padded(first, width) : padded(first, width) + QLatin1Char('-') + padded(last, width)); }
    QString text() const
    {
        const bool single = ranges.size() == 1 && first == last;
        return single ? prefix + ranges.first() : prefix + QLatin1Char('[') + ranges.join(QLatin1Char(',')) + QLatin1Char(']');
    }
};

} // namespace

Result<QStringList> expandHostlist(const QString &text, qsizetype most)
{
    QStringList names;
    for (const QString &part : splitOutside(text.trimmed())) {
        if (part.trimmed().isEmpty())
            continue;
        const Result<QStringList> some = expandOne(part.trimmed(), most);
        if (!some)
            return some;
        if (names.size() + some->size() > most)
            return tooMany(most);
        names += *some;
    }
    return names;
}

QString compressHostlist(const QStringList &names)
{
    static const QRegularExpression numbered(QStringLiteral("\\A(.*?)(\\d{1,9})\\z"));
    QStringList out;
    NumberedRun run;
    const auto flush = [&] {
        if (run.width > 0) {
            run.closeRange();
            out << run.text();
        }
        run = {};
    };
    for (const QString &name : names) {
        const QRegularExpressionMatch match = numbered.match(name);
        if (!match.hasMatch()) {
            flush();
            out << name;
            continue;
        }
        const qint64 number = match.captured(2).toLongLong();
        const bool same = run.width == match.captured(2).size() && run.prefix == match.captured(1);
        if (same && number == run.last + 1) {
            run.last = number;
            continue;
        }
        if (same) {
            run.closeRange();
        } else {
            flush();
            run.prefix = match.captured(1);
            run.width = match.captured(2).size();
        }
        run.first = run.last = number;
    }
    flush();
    return out.join(QLatin1Char(','));
}

} // namespace Slipway
