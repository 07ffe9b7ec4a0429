// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/subject.h"

#include "base/shellquote.h"
#include "deploy/clusterpaths.h"
#include "deploy/plaintext.h"
#include "render/render.h"

#include <functional>

namespace Slipway {

namespace {
constexpr qsizetype longestValue = 300;

QString replaced(const QString &text, const QMap<QString, QString> &values,
                 const std::function<QString(const QString &)> &form)
{
    static const QRegularExpression place(QStringLiteral(R"(\$\{([^}]*)\})"));
    QString result;
    qsizetype from = 0;
    for (auto it = place.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += text.mid(from, match.capturedStart() - from);
        result += form(values.value(match.captured(1)));
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}
} // namespace

Subject clusterSubject(const CheckedCluster &cluster)
{
    const ClusterSpec &spec = cluster.spec();
    const Cluster &c = spec.cluster;
    const ImageProfile &profile = c.image.profile;
    Subject subject;
    subject.values = {
        {QStringLiteral("cluster"), c.name},
        {QStringLiteral("controller"), c.controller},
        {QStringLiteral("controller-address"), cluster.controller().address},
        {QStringLiteral("network"),
         c.network == Cluster::Network::HostNetwork ? QStringLiteral("host") : QStringLiteral("published")},
        {QStringLiteral("slurmctld-port"), QString::number(c.slurmctldPort)},
        {QStringLiteral("slurmd-port"), QString::number(c.slurmdPort)},
        {QStringLiteral("srun-first"), QString::number(c.srunPortFirst)},
        {QStringLiteral("srun-last"), QString::number(c.srunPortLast)},
        {QStringLiteral("image"), c.image.reference},
        {QStringLiteral("version"), c.image.slurmVersion},
        {QStringLiteral("conf-dir"), profile.confDir},
        {QStringLiteral("state-dir"), profile.stateDir},
        {QStringLiteral("spool-dir"), profile.spoolDir},
        {QStringLiteral("log-dir"), profile.logDir},
        {QStringLiteral("slurm-user"), profile.slurmUser},
        {QStringLiteral("folder"), spec.storage.serverPath},
        {QStringLiteral("key-file"), mungeKeyPath(c.name)},
    };
    for (const Server &server : spec.servers) {
        if (server.name != c.controller && !subject.values.contains(QStringLiteral("other-server")))
            subject.values.insert(QStringLiteral("other-server"), server.name);
    }
    return subject;
}

Subject nodeSubject(const CheckedCluster &cluster, const QString &name)
{
    const ClusterSpec &spec = cluster.spec();
    Subject subject = clusterSubject(cluster);
    subject.name = name;
    const Server *server = cluster.server(name);
    subject.values.insert(QStringLiteral("node"), name);
    subject.values.insert(QStringLiteral("address"), server ? server->address : QString());
    subject.values.insert(QStringLiteral("compose-file"), server ? composeFile(spec, *server) : QString());
    subject.values.insert(QStringLiteral("role"),
                          name == spec.cluster.controller                     ? QStringLiteral("controller")
                          : spec.cluster.backupControllers.contains(name) ? QStringLiteral("backup")
                                                                          : QStringLiteral("compute"));
    return subject;
}

Subject jobSubject(const CheckedCluster &cluster, const QString &job)
{
    Subject subject = clusterSubject(cluster);
    subject.name = job;
    subject.values.insert(QStringLiteral("job"), job);
    return subject;
}

QStringList subjectValueNames()
{
    return {QStringLiteral("cluster"),    QStringLiteral("controller"), QStringLiteral("controller-address"),
            QStringLiteral("network"),    QStringLiteral("slurmctld-port"), QStringLiteral("slurmd-port"),
            QStringLiteral("srun-first"), QStringLiteral("srun-last"),  QStringLiteral("image"),
            QStringLiteral("version"),    QStringLiteral("conf-dir"),   QStringLiteral("state-dir"),
            QStringLiteral("spool-dir"),  QStringLiteral("log-dir"),    QStringLiteral("slurm-user"),
            QStringLiteral("folder"),     QStringLiteral("key-file"),   QStringLiteral("node"),
            QStringLiteral("address"),    QStringLiteral("compose-file"), QStringLiteral("role"),
            QStringLiteral("job"),        QStringLiteral("other-server")};
}

QString filled(const QString &text, const QMap<QString, QString> &values)
{
    return replaced(text, values, [](const QString &value) {
        const QString plain = withoutControls(value).simplified();
        return plain.size() <= longestValue ? plain : plain.left(longestValue) + QChar(0x2026);
    });
}

QString filledCommand(const QString &text, const QMap<QString, QString> &values)
{
    return replaced(text, values, [](const QString &value) { return shellQuoted(withoutControls(value)); });
}

QString filledArgument(const QString &text, const QMap<QString, QString> &values)
{
    return replaced(text, values, [](const QString &value) { return value; });
}

} // namespace Slipway
