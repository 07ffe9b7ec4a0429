// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/valuerules.h"

#include "cluster/clustertr.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#ifdef Q_OS_WIN
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#endif

namespace Slipway {

namespace {

bool isAsciiAlnum(QChar c)
{
    return c.unicode() < 128 && c.isLetterOrNumber();
}

template<typename Allowed>
bool allOf(const QString &text, Allowed allowed)
{
    return std::all_of(text.cbegin(), text.cend(), allowed);
}

bool hasControlCharacters(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        const auto code = c.unicode();
        return code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0x202a && code <= 0x202e)
               || (code >= 0x2066 && code <= 0x2069);
    });
}

bool isDnsLabel(const QString &label)
{
    return !label.isEmpty() && label.size() <= 63 && isAsciiAlnum(label.front()) && isAsciiAlnum(label.back())
           && allOf(label, [](QChar c) { return isAsciiAlnum(c) || c == QLatin1Char('-'); });
}

} // namespace

QString nodeNameProblem(const QString &name)
{
    if (name.isEmpty())
        return ClusterTr::tr("Give this server a node name, such as worker01.");
    if (!isDnsLabel(name))
        return ClusterTr::tr("A node name has letters, digits and hyphens only, at most 63, and starts and ends "
                             "with a letter or digit.");
    // Slurm keeps DEFAULT for defaults and ALL for every node; localhost resolves to each machine itself.
    for (const char *reserved : {"default", "all", "localhost"}) {
        if (name.compare(QLatin1String(reserved), Qt::CaseInsensitive) == 0)
            return ClusterTr::tr("“%1” has a meaning of its own in Slurm. Choose another node name.").arg(name);
    }
    return {};
}

QString clusterNameProblem(const QString &name)
{
    if (name.isEmpty())
        return ClusterTr::tr("Give the cluster a name, such as workq.");
    const bool good = name.size() <= 40 && isAsciiAlnum(name.front()) && allOf(name, [](QChar c) {
        return (isAsciiAlnum(c) && !c.isUpper()) || c == QLatin1Char('-') || c == QLatin1Char('_');
    });
    return good ? QString()
                : ClusterTr::tr("A cluster name has lower case letters, digits, “-” and “_” only, at most 40, and "
                                "starts with a letter or digit.");
}

QString partitionNameProblem(const QString &name)
{
    if (name.isEmpty())
        return ClusterTr::tr("Give this partition a name, such as cpu.");
    const QString problem = slurmWordProblem(name);
    if (!problem.isEmpty())
        return ClusterTr::tr("A partition name has letters, digits, “_”, “.” and “-” only.");
    if (name.compare(QLatin1String("default"), Qt::CaseInsensitive) == 0)
        return ClusterTr::tr("“%1” has a meaning of its own in Slurm. Choose another partition name.").arg(name);
    return {};
}

QString addressProblem(const QString &address)
{
    if (address.isEmpty())
        return ClusterTr::tr("Enter the address at which the other servers reach this one.");
    if (address.contains(QLatin1String("://")) || address.contains(QLatin1Char('/')))
        return ClusterTr::tr("This is a URL. Enter only the host: an IP address or a DNS name.");
    if (isIpAddress(address))
        return {};
    if (address.contains(QLatin1Char('@')) || address.count(QLatin1Char(':')) == 1)
        return ClusterTr::tr("Enter the address alone. Account and port have their own fields.");
    const QStringList labels = address.split(QLatin1Char('.'));
    const bool looksLikeIp = allOf(address, [](QChar c) { return c.isDigit() || c == QLatin1Char('.'); });
    if (looksLikeIp || address.size() > 253 || !std::all_of(labels.cbegin(), labels.cend(), isDnsLabel))
        return ClusterTr::tr("This is neither an IP address nor a DNS name.");
    return {};
}

QString portProblem(int port)
{
    return port >= 1 && port <= 65535 ? QString() : ClusterTr::tr("A port is a number from 1 to 65535.");
}

QString pathProblem(const QString &path)
{
    if (path.isEmpty())
        return ClusterTr::tr("Enter a path.");
    if (!path.startsWith(QLatin1Char('/')))
        return ClusterTr::tr("Enter the whole path, starting with “/”.");
    if (hasControlCharacters(path))
        return ClusterTr::tr("A path cannot contain line breaks or invisible characters.");
    if (path.split(QLatin1Char('/')).contains(QLatin1String("..")))
        return ClusterTr::tr("Write the path without “..”.");
    return {};
}

QString imageProblem(const QString &reference)
{
    if (reference.isEmpty())
        return ClusterTr::tr("Name the container image, such as zhonger/conquest:slurm-ssh.");
    // Grammar of github.com/distribution/reference, without its length checks for each part.
    static const QRegularExpression grammar(QStringLiteral(
        "\\A(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?"
        "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*"
        "(?::[\\w][\\w.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?\\z"));
    return reference.size() <= 512 && grammar.match(reference).hasMatch()
               ? QString()
               : ClusterTr::tr("This is not an image name. It looks like registry/name:tag, in lower case.");
}

QString timeLimitProblem(const QString &time)
{
    static const QRegularExpression grammar(
        QStringLiteral("\\A(?:INFINITE|UNLIMITED|\\d{1,9}|\\d{1,7}:\\d{1,2}(?::\\d{1,2})?"
                       "|\\d{1,5}-\\d{1,4}(?::\\d{1,2}){0,2})\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return grammar.match(time).hasMatch()
               ? QString()
               : ClusterTr::tr("Write the time as minutes, hours:minutes:seconds, days-hours, or INFINITE.");
}

QString environmentNameProblem(const QString &name)
{
    static const QRegularExpression grammar(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_]*\\z"));
    if (!grammar.match(name).hasMatch())
        return ClusterTr::tr("A variable name has letters, digits and “_” only, and does not start with a digit.");
    if (name.startsWith(QLatin1String("SLIPWAY_")))
        return ClusterTr::tr("Names that start with SLIPWAY_ are set by Slipway itself.");
    return {};
}

QString loginNameProblem(const QString &user)
{
    static const QRegularExpression grammar(QStringLiteral("\\A[A-Za-z0-9._@\\\\+][A-Za-z0-9._@\\\\+-]*\\z"));
    return grammar.match(user).hasMatch() ? QString() : ClusterTr::tr("This is not an account name.");
}

QString slurmVersionProblem(const QString &version)
{
    static const QRegularExpression grammar(QStringLiteral("\\A(\\d{2})\\.(\\d{2})(?:\\.\\d{1,2})?\\z"));
    if (version.isEmpty())
        return ClusterTr::tr("State the Slurm version in the image, such as 22.05.");
    return grammar.match(version).hasMatch() ? QString()
                                             : ClusterTr::tr("A Slurm version looks like 22.05 or 22.05.8.");
}

QString slurmWordProblem(const QString &word)
{
    const bool good = !word.isEmpty() && word.size() <= 128 && isAsciiAlnum(word.front()) && allOf(word, [](QChar c) {
        return isAsciiAlnum(c) || c == QLatin1Char('_') || c == QLatin1Char('.') || c == QLatin1Char('-');
    });
    return good ? QString() : ClusterTr::tr("Use letters, digits, “_”, “.” and “-” only.");
}

QString textProblem(const QString &text)
{
    return hasControlCharacters(text) ? ClusterTr::tr("This cannot contain line breaks or invisible characters.")
                                      : QString();
}

bool parseIpv4(const QString &text, quint32 *host)
{
    in_addr parsed{};
    // inet_pton takes the four-part decimal form only: no octal, hex or short forms.
    if (inet_pton(AF_INET, text.toLatin1().constData(), &parsed) != 1)
        return false;
    *host = ntohl(parsed.s_addr);
    return true;
}

bool isIpAddress(const QString &text)
{
    quint32 unused = 0;
    in6_addr parsed{};
    return parseIpv4(text, &unused) || inet_pton(AF_INET6, text.toLatin1().constData(), &parsed) == 1;
}

Ipv4Network Ipv4Network::parse(const QString &cidr)
{
    const qsizetype slash = cidr.indexOf(QLatin1Char('/'));
    bool number = false;
    const int prefix = slash < 0 ? -1 : cidr.mid(slash + 1).toInt(&number);
    Ipv4Network network;
    if (!number || prefix < 8 || prefix > 30 || !parseIpv4(cidr.left(slash), &network.address))
        return {};
    network.prefix = prefix;
    const quint32 mask = ~quint32(0) << (32 - prefix);
    return (network.address & ~mask) == 0 ? network : Ipv4Network{};
}

bool Ipv4Network::contains(quint32 host) const
{
    return isValid() && ((host ^ address) >> (32 - prefix)) == 0;
}

bool Ipv4Network::overlaps(const Ipv4Network &other) const
{
    if (!isValid() || !other.isValid())
        return false;
    const int shared = std::min(prefix, other.prefix);
    return ((address ^ other.address) >> (32 - shared)) == 0;
}

} // namespace Slipway
