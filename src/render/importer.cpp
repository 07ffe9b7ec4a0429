// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/importer.h"

#include "cluster/imageprofiles.h"
#include "cluster/valuerules.h"
#include "render/composeimport.h"
#include "render/rendertr.h"
#include "render/slurmconfimport.h"

#include <QHash>

#include <algorithm>

namespace Slipway {

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024;

Error inFile(Error error, const QString &name)
{
    // A parser says "LINE" or "FILE:LINE:COLUMN".
    if (!error.where.startsWith(name))
        error.where = error.where.isEmpty() ? name : name + QLatin1Char(':') + error.where;
    return error;
}

/// Name → address of a hosts file, without this machine's own names.
QHash<QString, QString> readHosts(const QByteArray &text)
{
    QHash<QString, QString> addresses;
    const QStringList lines = QString::fromUtf8(text).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const QStringList words =
            line.section(QLatin1Char('#'), 0, 0).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.size() < 2 || !isIpAddress(words.first()) ||
            words.first().startsWith(QLatin1String("127.")) || words.first() == QLatin1String("::1"))
            continue;
        for (qsizetype i = 1; i < words.size(); ++i) {
            if (!addresses.contains(words[i]))
                addresses.insert(words[i], words.first());
        }
    }
    return addresses;
}

class Importer
{
public:
    explicit Importer(const QString &slurmVersion) : m_version(slurmVersion)
    {
        m_spec.scheduling.returnToService = 0;
    }

    Result<ImportedSpec> run(const QVector<ImportFile> &files);

private:
    Result<void> sort(const QVector<ImportFile> &files);
    void guessImage();
    void fillAddresses();
    void fillStorage();

    QString m_version;
    ClusterSpec m_spec; ///< returnToService 0 is what slurm.conf means when it says nothing
    FindingSink m_sink;
    const ImportFile *m_slurmConf = nullptr;
    QVector<const ImportFile *> m_hosts, m_compose;
};

Result<void> Importer::sort(const QVector<ImportFile> &files)
{
    for (const ImportFile &file : files) {
        if (file.content.size() > largestFile)
            return Error{Error::Code::InvalidInput,
                         RenderTr::tr("This file is too large to be a configuration file."),
                         {},
                         file.name};
        switch (importKind(file)) {
        case ImportFile::Kind::SlurmConf:
            if (m_slurmConf)
                return Error{Error::Code::InvalidInput,
                             RenderTr::tr("There is more than one slurm.conf. Give one."), m_slurmConf->name,
                             file.name};
            m_slurmConf = &file;
            break;
        case ImportFile::Kind::Hosts: m_hosts.append(&file); break;
        case ImportFile::Kind::Compose: m_compose.append(&file); break;
        case ImportFile::Kind::Unknown:
            m_sink.info("import.file.unknown", file.name,
                        RenderTr::tr("The file was not read: it is no slurm.conf, hosts or compose file."));
            break;
        }
    }
    if (!m_slurmConf)
        return Error{Error::Code::InvalidInput,
                     RenderTr::tr("There is no slurm.conf. It is needed to know the nodes."),
                     {},
                     {}};
    return {};
}

/// Which preset the image follows, and which Slurm it has, as far as that shows.
void Importer::guessImage()
{
    Image &image = m_spec.cluster.image;
    const QByteArray &text = m_slurmConf->content;
    const bool llnl = text.contains("slurm-llnl") ||
                      std::any_of(m_compose.cbegin(), m_compose.cend(), [](const ImportFile *file) {
                          return file->content.contains("slurm-llnl");
                      });
    image.profile = imageProfilePreset(llnl ? QStringLiteral("conquest") : QStringLiteral("debian"));
    image.slurmVersion = m_version;
    if (!m_version.isEmpty())
        return;
    // The packages of Ubuntu 20.04, and Debian 10 before them, have /etc/slurm-llnl.
    image.slurmVersion = llnl ? QStringLiteral("19.05") : QStringLiteral("22.05");
    m_sink.warning(
        "import.version", QStringLiteral("cluster.image.slurm-version"),
        RenderTr::tr("Slurm's version is taken to be %1. Correct it when the image has another one.")
            .arg(image.slurmVersion),
        RenderTr::tr("It decides which keys slurm.conf may have."));
}

void Importer::fillAddresses()
{
    QHash<QString, QString> known;
    for (const ImportFile *file : std::as_const(m_hosts))
        known.insert(readHosts(file->content));
    for (qsizetype i = 0; i < m_spec.servers.size(); ++i) {
        Server &server = m_spec.servers[i];
        // An address beats a name: the containers have no other way to resolve it.
        if (known.contains(server.name) && !isIpAddress(server.address))
            server.address = known.value(server.name);
        if (server.address.isEmpty()) {
            m_sink.warning(
                "import.address", QStringLiteral("servers[%1].address").arg(i),
                RenderTr::tr("No file tells the address of %1. Enter it, or import the hosts file, too.")
                    .arg(server.name));
        }
    }
}

void Importer::fillStorage()
{
    Storage &storage = m_spec.storage;
    storage.nasPath = storage.serverPath;
    if (!m_spec.servers.isEmpty()) {
        storage.nasHost = m_spec.servers.first().address;
        for (const Server &server : std::as_const(m_spec.servers)) {
            if (server.name == m_spec.cluster.controller)
                storage.nasHost = server.address;
        }
    }
    m_sink.info("import.nas", QStringLiteral("storage.nas"),
                RenderTr::tr("The shared folder is written through the controller's server. Enter the NAS "
                             "itself where you can log in to it."));
    if (storage.serverPath.isEmpty())
        m_sink.warning("import.server-path", QStringLiteral("storage.server-path"),
                       RenderTr::tr("No file tells where the servers see the shared folder."));
}

Result<ImportedSpec> Importer::run(const QVector<ImportFile> &files)
{
    if (Result<void> sorted = sort(files); !sorted)
        return std::move(sorted).error();
    const Result<SlurmConf> conf = SlurmConf::parse(m_slurmConf->content);
    if (!conf)
        return inFile(conf.error(), m_slurmConf->name);
    guessImage();
    SlurmConfImport(m_slurmConf->name, m_spec, m_sink).read(*conf);
    ComposeImport compose(m_spec, m_sink);
    for (const ImportFile *file : std::as_const(m_compose)) {
        const Result<YamlNode> root = parseYaml(file->content, file->name);
        if (!root)
            return inFile(root.error(), file->name);
        compose.read(*root, file->name);
    }
    if (!compose.confDir().isEmpty())
        m_spec.cluster.image.profile.confDir = compose.confDir();
    if (m_spec.cluster.image.reference.isEmpty())
        m_sink.warning("import.image", QStringLiteral("cluster.image.reference"),
                       RenderTr::tr("No compose file tells the image."));
    fillAddresses();
    fillStorage();
    return ImportedSpec{std::move(m_spec), m_sink.take()};
}

} // namespace

ImportFile::Kind importKind(const ImportFile &file)
{
    const QString name = file.name.section(QLatin1Char('/'), -1).toLower();
    if (name.endsWith(QLatin1String(".yml")) || name.endsWith(QLatin1String(".yaml")))
        return file.content.contains("services:") ? ImportFile::Kind::Compose : ImportFile::Kind::Unknown;
    if (name == QLatin1String("hosts") || name.startsWith(QLatin1String("hosts.")))
        return ImportFile::Kind::Hosts;
    if (name == QLatin1String("gres.conf") || name == QLatin1String("cgroup.conf") ||
        name == QLatin1String("slurmdbd.conf") || name == QLatin1String("topology.conf"))
        return ImportFile::Kind::Unknown;
    const QByteArray lower = file.content.toLower();
    return lower.contains("nodename=") && lower.contains("clustername=") ? ImportFile::Kind::SlurmConf
           : name.startsWith(QLatin1String("slurm")) && name.endsWith(QLatin1String(".conf"))
               ? ImportFile::Kind::SlurmConf
               : ImportFile::Kind::Unknown;
}

Result<ImportedSpec> importFiles(const QVector<ImportFile> &files, const QString &slurmVersion)
{
    if (!slurmVersion.isEmpty()) {
        if (const QString problem = slurmVersionProblem(slurmVersion); !problem.isEmpty())
            return Error{Error::Code::InvalidInput, problem, {}, slurmVersion};
    }
    return Importer(slurmVersion).run(files);
}

} // namespace Slipway
