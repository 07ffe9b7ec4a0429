// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/serverimage.h"

#include "deploy/clusterpaths.h"
#include "deploy/plaintext.h"

#include <QCoreApplication>

namespace Slipway {

namespace {
struct ImageTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway)
};

using namespace std::chrono_literals;

constexpr auto pullTime = 2h;
constexpr auto buildTime = 1h;
} // namespace

Result<bool> ServerImage::isThere()
{
    const QString reference = m_spec.cluster.image.reference;
    return m_docker
        .run({QStringLiteral("docker"), QStringLiteral("image"), QStringLiteral("inspect"),
              QStringLiteral("--format"), QStringLiteral("{{.Id}}"), reference})
        .transform([](const CommandResult &result) { return result.succeeded(); });
}

Result<StepOutcome> ServerImage::have()
{
    const QString reference = m_spec.cluster.image.reference;
    const Result<bool> there = isThere();
    if (!there)
        return there.error();
    if (*there)
        return alreadyDone(reference);
    Result<StepOutcome> made = make();
    if (!made)
        return made;
    const Result<bool> now = isThere();
    if (now && !*now)
        return Error{
            Error::Code::ImageMissing,
            ImageTr::tr("%1 is still not on %2. Check the name of the image: the archive or the build "
                        "made another one.")
                .arg(reference, m_docker.server()),
            {},
            m_docker.server()};
    if (!now)
        return now.error();
    return made;
}

Result<StepOutcome> ServerImage::make()
{
    const Image &image = m_spec.cluster.image;
    QStringList argv;
    QString failure;
    QString summary;
    std::chrono::milliseconds time = pullTime;
    switch (image.source) {
    case Image::Source::Pull:
        argv = QStringList{QStringLiteral("docker"), QStringLiteral("pull"), image.reference};
        failure = ImageTr::tr("%1 could not pull the image %2. Check its name and the server's way to the "
                              "registry, or load it from an archive.")
                      .arg(m_docker.server(), image.reference);
        summary = ImageTr::tr("Pulled %1").arg(image.reference);
        break;
    case Image::Source::Build:
        argv = imageBuildCommand(m_spec);
        failure = ImageTr::tr("%1 could not build the image %2. The output says at which step.")
                      .arg(m_docker.server(), image.reference);
        summary = ImageTr::tr("Built %1").arg(image.reference);
        time = buildTime;
        break;
    case Image::Source::Load:
        argv = QStringList{QStringLiteral("docker"), QStringLiteral("load"), QStringLiteral("-i"),
                           archivePath(m_spec)};
        failure =
            ImageTr::tr("%1 could not load the image from %2. Check that the archive is there and complete.")
                .arg(m_docker.server(), archivePath(m_spec));
        summary = ImageTr::tr("Loaded %1").arg(image.reference);
        break;
    }
    const Result<CommandResult> result = m_docker.run(argv, time);
    if (!result)
        return result.error();
    if (!result->succeeded())
        return Error{Error::Code::ImageMissing, failure, lastLines(result->output + result->errorOutput),
                     m_docker.server()};
    return done(summary);
}

} // namespace Slipway
