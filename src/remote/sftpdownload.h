// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/sftpclient.h"
#include "remote/sftpfailure.h"

namespace Slipway {

/// Reads many files at once, in any order; their sizes are not asked first, so that files that change or have
/// none (/proc) are read right.
class SftpDownload
{
public:
    SftpDownload(SftpClient &client, const QStringList &paths, qint64 limitEach);

    Result<QVector<QByteArray>> run(std::stop_token stop);

private:
    struct Job
    {
        QString path;
        QByteArray handle;
        QByteArray content;
        qint64 asked = 0;   ///< offset up to which READs were sent
        qint64 end = -1;    ///< where the file ends, once a reply told
        int waiting = 0;    ///< READs without reply
        bool opened = false;
        bool done = false;
    };

    bool produce();
    bool startNext();
    bool wantsMore(const Job &job) const;
    void askRange(Job &job, qint64 offset, qint64 size);
    void onData(Job &job, qint64 offset, qint64 size, SftpReply &reply);
    void fail(const QString &path, const SftpReply &reply);

    SftpClient &m_client;
    std::vector<std::unique_ptr<Job>> m_jobs;
    qint64 m_limit;
    std::size_t m_next = 0;
    std::size_t m_firstActive = 0;
    int m_open = 0;
    std::optional<SftpFailure> m_failure;
    std::optional<Error> m_error;
};

} // namespace Slipway
