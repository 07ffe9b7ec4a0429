// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/supportbundle.h"

#include "base/redactor.h"
#include "cluster/clusterfile.h"
#include "doctor/doctortr.h"
#include "render/bundlearchive.h"
#include "render/render.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace Slipway {

namespace {

/// Values of the container's environment whose names say that nobody else should read them.
void learnSecretValues(const ClusterSpec &spec, Redactor &redactor)
{
    static const QRegularExpression secret(QStringLiteral("pass|secret|token|credential|key"),
                                           QRegularExpression::CaseInsensitiveOption);
    const QMap<QString, QString> &environment = spec.cluster.environment;
    for (auto it = environment.cbegin(); it != environment.cend(); ++it) {
        if (secret.match(it.key()).hasMatch())
            redactor.learn(Secret(it.value().toUtf8()));
    }
}

QString describe(const Outcome &outcome)
{
    const QString probe = outcome.probe;
    if (probe == QLatin1String("container-log"))
        return DoctorTr::tr("The end of the container's log");
    if (probe.endsWith(QLatin1String("-log")))
        return DoctorTr::tr("The end of the daemon's log");
    return outcome.command.section(QLatin1Char('\n'), 0, 0).left(80);
}

QByteArray contentOf(const Outcome &outcome)
{
    QString text = QStringLiteral("$ %1\n").arg(outcome.command);
    if (outcome.ran)
        text += outcome.output + QStringLiteral("\n= %1\n").arg(outcome.exitStatus);
    else if (outcome.error)
        text += outcome.error->message + QLatin1Char('\n') + outcome.error->detail + QLatin1Char('\n');
    return text.toUtf8();
}

} // namespace

Result<QVector<SupportFile>> collectSupportFiles(const CheckedCluster &cluster, const LaunchContext &context,
                                                 const DoctorSink &sink)
{
    learnSecretValues(cluster.spec(), context.redactor);
    const Result<Diagnosis> diagnosis = diagnose(cluster, {}, context, sink);
    if (!diagnosis)
        return diagnosis.error();
    if (diagnosis->cancelled)
        return Error{Error::Code::Cancelled, DoctorTr::tr("Cancelled."), {}, {}};
    QVector<SupportFile> files;
    const auto add = [&](const QString &path, const QByteArray &content, const QString &what) {
        files << SupportFile{path, context.redactor.redact(content), what};
    };
    add(QStringLiteral("diagnosis.txt"), diagnosis->toText(context.redactor).toUtf8(), DoctorTr::tr("What was found, and by which commands"));
    add(QStringLiteral("diagnosis.json"), QJsonDocument(diagnosis->toJson(context.redactor)).toJson(), DoctorTr::tr("The same for programs"));
    add(cluster.spec().cluster.name + QStringLiteral(".slipway.yaml"), ClusterFile::fromSpec(cluster.spec()).toYaml(),
        DoctorTr::tr("The cluster file"));
    for (const BundleFile &file : render(cluster).files) {
        const bool tells = file.role == BundleFile::Role::SlurmConf || file.role == BundleFile::Role::Hosts ||
                           file.role == BundleFile::Role::Compose;
        if (tells)
            add(QStringLiteral("generated/") + file.path, file.content, DoctorTr::tr("Made from the cluster file"));
    }
    for (const Outcome &outcome : diagnosis->outcomes) {
        if (!outcome.server.isEmpty())
            add(QStringLiteral("%1/%2.txt").arg(outcome.subject, outcome.probe), contentOf(outcome), describe(outcome));
    }
    std::stable_sort(files.begin(), files.end(), [](const SupportFile &a, const SupportFile &b) { return a.path < b.path; });
    return files;
}

Result<void> saveSupportBundle(const QVector<SupportFile> &files, const QString &path, Existing existing)
{
    Bundle bundle;
    for (const SupportFile &file : files)
        bundle.files << BundleFile{file.path, file.content, 0600, BundleFile::Role::Other, {}};
    const Result<QByteArray> bytes = packBundle(bundle, QStringLiteral("slipway-support"));
    return bytes ? writeLocalFile(path, *bytes, 0600, existing) : Result<void>(bytes.error());
}

} // namespace Slipway
