// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Slipway {

/// One rule for one kind of value, written once for wizard, file and command line. Each returns an
/// empty text when the value is good, else one translated sentence that says what is wrong.

/// RFC 1123 label of at most 63 characters; also NodeName, container name and host name.
QString nodeNameProblem(const QString &name);
/// ClusterName and compose project: lower case letters, digits, '-' and '_', at most 40.
QString clusterNameProblem(const QString &name);
QString partitionNameProblem(const QString &name);
/// An IPv4 or IPv6 address, or a DNS name. No scheme, user or port.
QString addressProblem(const QString &address);
QString portProblem(int port);
/// Absolute, no "..", no control characters. Spaces, quotes and any script are fine.
QString pathProblem(const QString &path);
/// A docker image reference: [registry/]name[:tag][@digest].
QString imageProblem(const QString &reference);
/// Slurm's time formats (slurm.conf(5), MaxTime): minutes, M:S, H:M:S, D-H[:M[:S]], INFINITE, UNLIMITED.
QString timeLimitProblem(const QString &time);
QString environmentNameProblem(const QString &name);
/// A host on a command line: not starting with '-', no white space or shell characters.
QString loginNameProblem(const QString &user);
/// "19.05", "22.05.8".
QString slurmVersionProblem(const QString &version);
/// A word of slurm.conf such as a feature or GRES type: letters, digits, '_', '.', '-'.
QString slurmWordProblem(const QString &word);
/// Where a slurmrestd answers: http or https, a host, perhaps port and path, nothing else.
QString slurmrestdUrlProblem(const QString &url);
/// True when \a url is one that would show the token to everybody between here and there.
bool isUnencrypted(const QString &url);
/// One line of text without control characters.
QString textProblem(const QString &text);

/// An IPv4 network in CIDR form; valid only when every part is right.
struct Ipv4Network
{
    quint32 address = 0;
    int prefix = -1;

    static Ipv4Network parse(const QString &cidr);
    bool isValid() const { return prefix >= 0; }
    bool contains(quint32 host) const;
    bool overlaps(const Ipv4Network &other) const;
};

/// True and \a host set when \a text is an IPv4 address in four decimal parts.
bool parseIpv4(const QString &text, quint32 *host);
/// True for an IPv4 or IPv6 address (as opposed to a name).
bool isIpAddress(const QString &text);

} // namespace Slipway
