// SPDX-License-Identifier: GPL-3.0-or-later
#include "testbundles.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Slipway {

Bundle testBundle(const QByteArray &conf)
{
    Bundle bundle;
    const auto add = [&bundle](const char *path, const QByteArray &content, int mode = 0644) {
        bundle.files.append({QString::fromLatin1(path), content, mode, BundleFile::Role::Other, {}});
    };
    add("bin/slipway-start", "#!/bin/sh\n", 0755);
    add("etc/slurm.conf", conf);
    add("hosts", "127.0.0.1 localhost\n");
    add("servers/worker01/docker-compose.yml", "services: {}\n");
    QJsonArray files;
    for (const BundleFile &file : std::as_const(bundle.files)) {
        const QByteArray hash = QCryptographicHash::hash(file.content, QCryptographicHash::Sha256).toHex();
        files.append(QJsonObject{{QStringLiteral("path"), file.path},
                                 {QStringLiteral("sha256"), QString::fromLatin1(hash)}});
    }
    add("manifest.json", QJsonDocument(QJsonObject{{QStringLiteral("files"), files}}).toJson());
    return bundle;
}

Files filesOf(const Bundle &bundle)
{
    Files files;
    for (const BundleFile &file : bundle.files)
        files.insert(file.path, file.content);
    return files;
}

QStringList leftovers(const MemoryMachine &machine, const QString &folder)
{
    return machine.names(folder).filter(QStringLiteral("staging"));
}

} // namespace Slipway
