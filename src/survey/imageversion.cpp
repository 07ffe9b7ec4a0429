// SPDX-License-Identifier: GPL-3.0-or-later
#include "survey/imageversion.h"

#include "survey/plainline.h"
#include "survey/surveytr.h"

namespace Slipway {

namespace {

constexpr int dockerItself = 125; ///< docker-run(1): the daemon refused
constexpr int commandNotFound = 127;

RemoteCommand docker(const QStringList &arguments)
{
    RemoteCommand command;
    command.argv = QStringList{QStringLiteral("docker")} + arguments;
    return command;
}

/// The image's own entrypoint may start daemons; it is not run.
RemoteCommand versionCommand(const QString &image, const QString &program)
{
    return docker({QStringLiteral("run"), QStringLiteral("--rm"), QStringLiteral("--network"),
                   QStringLiteral("none"), QStringLiteral("--entrypoint"), program, image,
                   QStringLiteral("-V")});
}

} // namespace

Result<SlurmVersion> imageSlurmVersion(RemoteHost &host, const QString &image, std::stop_token stop)
{
    // `docker run` would pull a missing image, which is a step of its own elsewhere.
    const Result<CommandResult> there =
        host.run(docker({QStringLiteral("image"), QStringLiteral("inspect"), QStringLiteral("--format"),
                         QStringLiteral("{{.Id}}"), image}),
                 stop);
    if (!there)
        return there.error();
    const QString name = host.displayName();
    if (there->exitStatus == commandNotFound)
        return Error{Error::Code::DockerUnavailable,
                     SurveyTr::tr("Docker is not installed on %1.").arg(name),
                     {},
                     name};
    if (!there->succeeded())
        return Error{Error::Code::ImageMissing, SurveyTr::tr("%1 has no image %2 yet.").arg(name, image),
                     plainLine(there->errorOutput.right(400)), name};
    QByteArray said;
    for (const char *program : {"slurmd", "slurmctld", "sinfo"}) {
        const Result<CommandResult> result =
            host.run(versionCommand(image, QString::fromLatin1(program)), stop);
        if (!result)
            return result.error();
        const auto version = SlurmVersion::parse(QString::fromUtf8(result->output.left(400)));
        if (result->succeeded() && version)
            return *version;
        said = result->errorOutput;
        if (result->exitStatus == dockerItself)
            return Error{Error::Code::DockerUnavailable,
                         SurveyTr::tr("Docker on %1 could not start a container of %2.").arg(name, image),
                         plainLine(said.right(400)), name};
    }
    return Error{Error::Code::NotFound,
                 SurveyTr::tr("No Slurm answers in the image %1. State its version by hand.").arg(image),
                 plainLine(said.right(400)), name};
}

} // namespace Slipway
