// SPDX-License-Identifier: GPL-3.0-or-later
#include "slurm/keycatalogue.h"

#include <QFile>
#include <QStringList>

// Outside of every namespace, as Q_INIT_RESOURCE wants it.
static void initSlurmResources()
{
    Q_INIT_RESOURCE(slurm);
}

namespace Slipway {

namespace {

/// One line of CSV (RFC 4180): commas inside double quotes do not part.
QStringList splitCsv(const QString &line)
{
    QStringList cells(QString{});
    bool quoted = false;
    for (const QChar c : line) {
        if (c == QLatin1Char('"'))
            quoted = !quoted;
        else if (c == QLatin1Char(',') && !quoted)
            cells.append(QString());
        else
            cells.last().append(c);
    }
    return cells;
}

} // namespace

const KeyCatalogue &KeyCatalogue::embedded()
{
    static const KeyCatalogue catalogue = [] {
        initSlurmResources();
        QFile file(QStringLiteral(":/slipway/slurm-keys.csv"));
        return KeyCatalogue(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }();
    return catalogue;
}

KeyCatalogue::KeyCatalogue(const QByteArray &csv)
{
    const QStringList lines = QString::fromUtf8(csv).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = splitCsv(line);
        if (cells.size() < 6)
            continue;
        m_rows.insert(cells[0].toLower(), Row{cells[0], SlurmVersion::parse(cells[1]), SlurmVersion::parse(cells[2]),
                                              SlurmVersion::parse(cells[3]), cells[4], cells[5]});
    }
}

KeyCatalogue::Verdict KeyCatalogue::verdict(const Row &row, const SlurmVersion &version)
{
    if (row.introduced && version < *row.introduced)
        return {Standing::NotYet, {}, row.introduced->toString()};
    if (row.removed && version >= *row.removed) {
        const bool stops = row.behaviour.contains(QLatin1String("fatal")) || row.behaviour.contains(QLatin1String("missing"));
        const bool goesOn = row.behaviour.contains(QLatin1String("accepted")) || row.behaviour.contains(QLatin1String("ignored"));
        return {stops || !goesOn ? Standing::Fatal : Standing::Ignored, row.replacement, row.removed->toString()};
    }
    if (row.deprecated && version >= *row.deprecated)
        return {Standing::Deprecated, row.replacement, row.deprecated->toString()};
    return {Standing::Known, {}, {}};
}

KeyCatalogue::Verdict KeyCatalogue::key(const QString &name, const SlurmVersion &version) const
{
    const auto row = m_rows.constFind(name.toLower());
    return row == m_rows.cend() ? Verdict{} : verdict(*row, version);
}

KeyCatalogue::Verdict KeyCatalogue::value(const QString &key, const QString &value, const SlurmVersion &version) const
{
    const auto row = m_rows.constFind((key + QLatin1Char('=') + value).toLower());
    return row == m_rows.cend() ? Verdict{Standing::Known, {}, {}} : verdict(*row, version);
}

QString KeyCatalogue::nearestKey(const QString &name) const
{
    const QString wanted = name.toLower();
    QString nearest;
    qsizetype best = 3;
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        const qsizetype shorter = qMin(wanted.size(), it.key().size());
        const qsizetype longer = qMax(wanted.size(), it.key().size());
        if (it.key().contains(QLatin1Char('=')) || longer - shorter >= best)
            continue;
        // The same letters but for one place: enough for typing mistakes.
        qsizetype front = 0;
        while (front < shorter && wanted[front] == it.key()[front])
            ++front;
        qsizetype back = 0;
        while (back < shorter - front && wanted[wanted.size() - 1 - back] == it.key()[it.key().size() - 1 - back])
            ++back;
        if (longer - front - back < best) {
            best = longer - front - back;
            nearest = it->name;
        }
    }
    return nearest;
}

} // namespace Slipway
