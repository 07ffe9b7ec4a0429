// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/clustertr.h"
#include "cluster/specrules.h"
#include "cluster/valuerules.h"

#include <QUrl>

namespace Slipway {

namespace {

bool isThisMachine(const QString &host)
{
    quint32 address = 0;
    if (parseIpv4(host, &address))
        return address >> 24 == 127;
    return host == QLatin1String("localhost") || host == QLatin1String("::1");
}

/// A path of this computer as people write it: absolute, or below the home folder.
QString localPathProblem(const QString &path)
{
    return pathProblem(path.startsWith(QLatin1String("~/")) ? path.mid(1) : path);
}

} // namespace

QString slurmrestdUrlProblem(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QString like = ClusterTr::tr("The address of slurmrestd looks like https://controller:6820.");
    if (!textProblem(text).isEmpty() || text != text.trimmed() || !url.isValid() || url.host().isEmpty() || url.port() == 0)
        return like;
    if (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http"))
        return like;
    if (!url.userInfo().isEmpty() || text.contains(QLatin1Char('@')))
        return ClusterTr::tr("No account or secret belongs in this address. The user has a key of its own, and the token is asked for.");
    if (url.hasQuery() || url.hasFragment())
        return ClusterTr::tr("The address of slurmrestd ends before “?” and “#”.");
    return {};
}

bool isUnencrypted(const QString &text)
{
    const QUrl url(text);
    return url.scheme() == QLatin1String("http") && !isThisMachine(url.host());
}

void checkSlurmrestd(const ClusterSpec &spec, FindingSink &sink)
{
    if (!spec.slurmrestd)
        return;
    const SlurmrestdAccess &access = *spec.slurmrestd;
    const QString problem = slurmrestdUrlProblem(access.url);
    sink.error("slurmrestd.url", QStringLiteral("slurmrestd.url"), problem);
    if (problem.isEmpty() && isUnencrypted(access.url) && !access.allowUnencrypted) {
        sink.error("slurmrestd.unencrypted", QStringLiteral("slurmrestd.url"),
                   ClusterTr::tr("Without https everybody on the way could read the token. Use https, or state allow-unencrypted: true."));
    }
    if (!access.user.isEmpty())
        sink.error("slurmrestd.user", QStringLiteral("slurmrestd.user"), loginNameProblem(access.user));
    if (!access.caFile.isEmpty())
        sink.error("slurmrestd.ca-file", QStringLiteral("slurmrestd.ca-file"), localPathProblem(access.caFile));
}

} // namespace Slipway
