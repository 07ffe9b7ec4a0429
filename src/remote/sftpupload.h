// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/sftpclient.h"
#include "remote/sftpfailure.h"

#include <QFile>
#include <QFileInfo>

#include <deque>

namespace Slipway {

/// Writes many files at once: each is opened, written, given its mode, fsynced and closed without waiting for
/// one reply before the next request. After the first failure no new file is begun.
class SftpUpload
{
public:
    SftpUpload(SftpClient &client, const QVector<RemoteWrite> &files, const ProgressSink &progress);

    Result<void> run(std::stop_token stop);
    /// What failed first on the server; its error is made by the caller, who can look at the disk.
    const std::optional<SftpFailure> &failure() const { return m_failure; }

private:
    struct Job
    {
        const RemoteWrite *file = nullptr;
        std::unique_ptr<QFile> local;
        QByteArray handle;
        qint64 size = 0;
        qint64 sent = 0;
        bool opened = false;
        bool done = false; ///< everything was asked for; replies may still come
    };

    bool produce();
    bool startNext();
    bool sendMore(Job &job);
    bool sendChunk(Job &job);
    void sendEnd(Job &job);
    void onOpened(const std::shared_ptr<Job> &job, SftpReply &reply);
    void expectOk(const QString &path, SftpReply &reply);
    void fail(const QString &path, const SftpReply &reply);

    SftpClient &m_client;
    const QVector<RemoteWrite> &m_files;
    const ProgressSink &m_progress;
    std::deque<std::shared_ptr<Job>> m_active;
    qsizetype m_next = 0;
    qint64 m_unconfirmed = 0;
    qint64 m_written = 0;
    qint64 m_total = 0;
    std::optional<SftpFailure> m_failure;
    std::optional<Error> m_localError;
};

} // namespace Slipway
