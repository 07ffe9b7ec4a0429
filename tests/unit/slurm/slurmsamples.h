// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QTest>

namespace SlurmSamples {

inline QString folder()
{
    return QStringLiteral(SLIPWAY_TEST_DATA "/slurm-samples/");
}

/// The recorded versions, as a row each.
inline void rows()
{
    QTest::addColumn<QString>("version");
    const QStringList versions = QDir(folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY2(versions.size() == 10, "the recordings are gone");
    for (const QString &version : versions)
        QTest::addRow("%s", qPrintable(version)) << version;
}

inline QByteArray read(const QString &version, const char *file)
{
    QFile in(folder() + version + QLatin1Char('/') + QLatin1String(file));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

} // namespace SlurmSamples
