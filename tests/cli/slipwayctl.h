// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// How one run of the real program ended.
struct Ended
{
    int code = -1;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

/// Runs build/bin/slipwayctl in a folder of its own, with standard input at /dev/null and a home of its own.
class Slipwayctl
{
public:
    static constexpr int patience = 30000;

    explicit Slipwayctl()
    {
        environment.insert(QStringLiteral("HOME"), folder.path());
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        for (const char *name :
             {"LANGUAGE", "DBUS_SESSION_BUS_ADDRESS", "SSH_AUTH_SOCK", "DISPLAY", "SLIPWAY_ASKPASS"})
            environment.remove(QString::fromLatin1(name));
    }

    static QString program() { return QStringLiteral(SLIPWAY_BIN_DIR "/slipwayctl"); }
    QString path(const QString &name) const { return folder.filePath(name); }

    Ended run(const QStringList &arguments) const
    {
        QProcess process;
        start(process, arguments);
        Ended ended;
        if (!process.waitForFinished(patience)) {
            process.kill();
            process.waitForFinished();
            ended.err = QStringLiteral("slipwayctl did not end in time");
            return ended;
        }
        ended.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
        ended.out = QString::fromUtf8(process.readAllStandardOutput());
        ended.err = QString::fromUtf8(process.readAllStandardError());
        return ended;
    }

    void start(QProcess &process, const QStringList &arguments) const
    {
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder.path());
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(program(), arguments);
        process.waitForStarted();
    }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
};

#define COMPARE_ENDED(run, expectedCode)                                                                     \
    do {                                                                                                     \
        const Ended &endedOnce = (run);                                                                      \
        QVERIFY2(endedOnce.code == (expectedCode), qPrintable(QStringLiteral("exit code %1\n%2\n%3")         \
                                                                  .arg(endedOnce.code)                       \
                                                                  .arg(endedOnce.out, endedOnce.err)));      \
    } while (false)
