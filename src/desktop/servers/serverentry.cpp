// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/servers/serverentry.h"

#include "cluster/valuerules.h"
#include "slurm/hostlist.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <utility>

namespace Slipway {

namespace {

struct EntryTr
{
    Q_DECLARE_TR_FUNCTIONS(ServerEntry)
};

constexpr qsizetype mostServers = 20000;

Error invalid(const QString &message)
{
    return {Error::Code::InvalidInput, message, {}, {}};
}

QString ipv4Text(quint32 address)
{
    return QStringLiteral("%1.%2.%3.%4").arg(address >> 24).arg((address >> 16) & 255).arg((address >> 8) & 255).arg(address & 255);
}

/// The parts of "ada@host:2222"; an IPv6 address with a port stands in brackets.
struct Login
{
    QString user;
    QString host;
    int port = 0;
};

Login splitLogin(const QString &text)
{
    static const QRegularExpression grammar(QStringLiteral("\\A(?:([^@]+)@)?(?:\\[([0-9a-fA-F:.]+)\\](?::(\\d{1,6}))?|([^:]+):(\\d{1,6})|(.+))\\z"));
    const QRegularExpressionMatch match = grammar.match(text);
    if (!match.hasMatch())
        return {{}, text, 0};
    Login login;
    login.user = match.captured(1);
    login.host = match.captured(2) + match.captured(4) + match.captured(6);
    login.port = (match.captured(3) + match.captured(5)).toInt();
    return login;
}

Result<QStringList> addressesFor(const QString &text, qsizetype count)
{
    if (text.isEmpty())
        return QStringList(count, QString());
    if (text.contains(QLatin1Char('[')) || text.contains(QLatin1Char(','))) {
        Result<QStringList> list = expandHostlist(text, mostServers);
        if (list && list->size() != count)
            return invalid(EntryTr::tr("%1 names and %2 addresses do not fit together.").arg(count).arg(list->size()));
        return list;
    }
    if (count == 1)
        return QStringList{text};
    quint32 first = 0;
    if (!parseIpv4(text, &first))
        return invalid(EntryTr::tr("Write as many addresses as names, or the first address to count on from."));
    if ((first & 0xff) + count > 255)
        return invalid(EntryTr::tr("Counting on from %1, %2 servers pass the end of its network. Write the addresses out.").arg(text).arg(count));
    QStringList addresses;
    for (qsizetype i = 0; i < count; ++i)
        addresses << ipv4Text(first + static_cast<quint32>(i));
    return addresses;
}

enum class Column { Name, Address, User, Port, Cpus, Memory, Other };

Column columnCalled(const QString &word)
{
    static const QHash<QString, Column> names = {
        {QStringLiteral("name"), Column::Name}, {QStringLiteral("node"), Column::Name},
        {QStringLiteral("nodename"), Column::Name}, {QStringLiteral("host"), Column::Name},
        {QStringLiteral("hostname"), Column::Name}, {QStringLiteral("server"), Column::Name},
        {QStringLiteral("address"), Column::Address}, {QStringLiteral("ip"), Column::Address},
        {QStringLiteral("nodeaddr"), Column::Address}, {QStringLiteral("addr"), Column::Address},
        {QStringLiteral("user"), Column::User}, {QStringLiteral("account"), Column::User},
        {QStringLiteral("login"), Column::User}, {QStringLiteral("port"), Column::Port},
        {QStringLiteral("cpus"), Column::Cpus}, {QStringLiteral("cpu"), Column::Cpus},
        {QStringLiteral("cores"), Column::Cpus}, {QStringLiteral("memory"), Column::Memory},
        {QStringLiteral("mem"), Column::Memory}, {QStringLiteral("ram"), Column::Memory},
        {QStringLiteral("realmemory"), Column::Memory}};
    return names.value(word.toLower(), Column::Other);
}

QStringList cellsOf(const QString &line)
{
    for (const char separator : {'\t', ';', ','}) {
        if (line.contains(QLatin1Char(separator))) {
            QStringList cells = line.split(QLatin1Char(separator));
            for (QString &cell : cells)
                cell = cell.trimmed();
            return cells;
        }
    }
    return line.simplified().split(QLatin1Char(' '));
}

void put(Server &server, Column column, const QString &cell)
{
    switch (column) {
    case Column::Name: server.name = cell; break;
    case Column::Address: {
        const Login login = splitLogin(cell);
        server.address = login.host;
        if (!login.user.isEmpty())
            server.ssh.user = login.user;
        if (login.port != 0)
            server.ssh.port = login.port;
        break;
    }
    case Column::User: server.ssh.user = cell; break;
    case Column::Port: server.ssh.port = cell.toInt(); break;
    case Column::Cpus: server.cpus = cell.toInt(); break;
    case Column::Memory: server.memoryMiB = parseMemoryMiB(cell); break;
    case Column::Other: break;
    }
}

} // namespace

Result<QVector<Server>> parseServerEntry(const QString &line)
{
    const QStringList words = line.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return invalid(EntryTr::tr("Write a node name and its address, such as worker01 192.168.100.11."));
    if (words.size() > 2)
        return invalid(EntryTr::tr("Write names and addresses only: worker[01-12] 192.168.100.[11-22]."));
    const Result<QStringList> names = expandHostlist(words.at(0), mostServers);
    if (!names)
        return names.error();
    const QString second = words.value(1);
    const Login login = splitLogin(second);
    const bool listed = second.contains(QLatin1Char('[')) && login.port == 0 && login.user.isEmpty();
    const Result<QStringList> addresses = addressesFor(listed ? second : login.host, names->size());
    if (!addresses)
        return addresses.error();
    QVector<Server> servers;
    for (qsizetype i = 0; i < names->size(); ++i) {
        Server server;
        server.name = names->at(i);
        server.address = addresses->at(i);
        server.ssh.user = login.user;
        server.ssh.port = login.port;
        servers.append(server);
    }
    return servers;
}

Result<QVector<Server>> parseServerTable(const QString &text)
{
    QVector<Column> columns = {Column::Name, Column::Address, Column::User, Column::Port, Column::Cpus, Column::Memory};
    QVector<Server> servers;
    int number = 0;
    bool first = true;
    for (const QString &raw : text.split(QLatin1Char('\n'))) {
        ++number;
        const QString line = raw.section(QLatin1Char('#'), 0, 0).trimmed();
        if (line.isEmpty())
            continue;
        const QStringList cells = cellsOf(line);
        if (std::exchange(first, false) && columnCalled(cells.at(0)) != Column::Other && columnCalled(cells.value(1)) != Column::Other) {
            columns.clear();
            for (const QString &cell : cells)
                columns.append(columnCalled(cell));
            continue;
        }
        Server server;
        if (isIpAddress(cells.at(0)) && columns.at(0) == Column::Name) { // a line of a hosts file
            server.address = cells.at(0);
            server.name = cells.value(1);
        } else {
            for (qsizetype i = 0; i < qMin(cells.size(), columns.size()); ++i)
                put(server, columns[i], cells[i]);
        }
        if (server.name.isEmpty())
            return Error{Error::Code::Parse, EntryTr::tr("Line %1 names no server.").arg(number), line.left(80), QString::number(number)};
        servers.append(server);
        if (servers.size() > mostServers)
            return invalid(EntryTr::tr("These are more than %1 servers.").arg(mostServers));
    }
    return servers;
}

qint64 parseMemoryMiB(const QString &text)
{
    static const QRegularExpression grammar(QStringLiteral("\\A([0-9]{1,12}(?:[.,][0-9]{1,3})?)\\s*([kmgt]?)(?:i?b)?\\z"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = grammar.match(text.trimmed());
    if (!match.hasMatch())
        return 0;
    const double number = match.captured(1).replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
    const QString unit = match.captured(2).toLower();
    const double factor = unit == QLatin1String("k") ? 1.0 / 1024 : unit == QLatin1String("g") ? 1024 : unit == QLatin1String("t") ? 1024 * 1024 : 1;
    return static_cast<qint64>(number * factor);
}

QString memoryText(qint64 mebibytes)
{
    if (mebibytes <= 0)
        return {};
    return mebibytes < 10 * 1024 ? EntryTr::tr("%1 MiB").arg(mebibytes) : EntryTr::tr("%1 GiB").arg(mebibytes / 1024);
}

Result<QVector<Gpu>> parseGpus(const QString &text)
{
    static const QRegularExpression grammar(QStringLiteral("\\A(?:([^:×x\\s]+)\\s*:\\s*(\\d{1,4})|(\\d{1,4})(?:\\s*[×x]\\s*(\\S+))?)\\z"));
    QVector<Gpu> gpus;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const QRegularExpressionMatch match = grammar.match(part.trimmed());
        if (!match.hasMatch())
            return Error{Error::Code::Parse, EntryTr::tr("Write GPUs as type:count, such as a100:4, or just their number."), {}, {}};
        Gpu gpu;
        gpu.type = match.captured(1) + match.captured(4);
        gpu.count = (match.captured(2) + match.captured(3)).toInt();
        gpus.append(gpu);
    }
    return gpus;
}

QString gpusText(const QVector<Gpu> &gpus)
{
    QStringList parts;
    for (const Gpu &gpu : gpus)
        parts << (gpu.type.isEmpty() ? QString::number(gpu.count) : QStringLiteral("%1:%2").arg(gpu.type).arg(gpu.count));
    return parts.join(QStringLiteral(", "));
}

QString topologyText(const Server &server)
{
    if (server.sockets == 0 && server.coresPerSocket == 0 && server.threadsPerCore == 0)
        return {};
    return QStringLiteral("%1 × %2 × %3").arg(server.sockets).arg(server.coresPerSocket).arg(server.threadsPerCore);
}

bool parseTopology(const QString &text, Server *server)
{
    static const QRegularExpression grammar(QStringLiteral("\\A\\s*(\\d{1,5})\\s*[×x*]\\s*(\\d{1,5})\\s*[×x*]\\s*(\\d{1,5})\\s*\\z"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = grammar.match(text);
    if (!match.hasMatch() && !text.trimmed().isEmpty())
        return false;
    server->sockets = match.captured(1).toInt();
    server->coresPerSocket = match.captured(2).toInt();
    server->threadsPerCore = match.captured(3).toInt();
    return true;
}

} // namespace Slipway
