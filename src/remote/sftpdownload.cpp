// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/sftpdownload.h"

#include "remote/remotetr.h"

#include <algorithm>
#include <cstring>

namespace Slipway {

namespace {
constexpr int mostOpenFiles = 64;
constexpr qint64 mostAhead = 4 * 1024 * 1024; ///< bytes asked for beyond what has come
} // namespace

SftpDownload::SftpDownload(SftpClient &client, const QStringList &paths, qint64 limitEach) : m_client(client), m_limit(limitEach)
{
    for (const QString &path : paths) {
        m_jobs.push_back(std::make_unique<Job>());
        m_jobs.back()->path = path;
    }
}

Result<QVector<QByteArray>> SftpDownload::run(std::stop_token stop)
{
    if (auto done = m_client.run([this] { return produce(); }, stop); !done)
        return done.error();
    if (m_error)
        return *m_error;
    if (m_failure)
        return explain(m_client, *m_failure, stop);
    QVector<QByteArray> contents;
    for (const std::unique_ptr<Job> &job : m_jobs)
        contents << std::move(job->content);
    return contents;
}

bool SftpDownload::produce()
{
    while (m_firstActive < m_next && m_jobs[m_firstActive]->done)
        ++m_firstActive;
    for (std::size_t i = m_firstActive; i < m_next; ++i) {
        Job &job = *m_jobs[i];
        if (!job.opened || job.done)
            continue;
        if (wantsMore(job)) {
            const qint64 offset = job.asked;
            job.asked += m_client.chunkSize();
            askRange(job, offset, m_client.chunkSize());
            return true;
        }
        if (job.waiting == 0) {
            m_client.send(SftpType::Close, WireWriter().string(job.handle).bytes(), [](SftpReply &) {});
            job.done = true;
            --m_open;
            return true;
        }
    }
    return !m_failure && !m_error && m_open < mostOpenFiles && startNext();
}

/// The first READ of a file goes alone: most files end in it.
bool SftpDownload::wantsMore(const Job &job) const
{
    if (m_failure || m_error || job.end >= 0)
        return false;
    if (job.content.isEmpty())
        return job.asked == 0;
    return job.asked < job.content.size() + mostAhead && job.asked <= m_limit;
}

bool SftpDownload::startNext()
{
    if (m_next >= m_jobs.size())
        return false;
    Job &job = *m_jobs[m_next++];
    ++m_open;
    const QByteArray request = WireWriter().string(job.path.toUtf8()).u32(SftpOpen::read).bytes() + SftpAttrs::none();
    m_client.send(SftpType::Open, request, [this, &job](SftpReply &reply) {
        if (reply.type == SftpType::Handle) {
            job.handle = reply.body.string();
            job.opened = true;
        } else {
            job.done = true;
            --m_open;
            fail(job.path, reply);
        }
    });
    return true;
}

void SftpDownload::askRange(Job &job, qint64 offset, qint64 size)
{
    ++job.waiting;
    const QByteArray request = WireWriter().string(job.handle).u64(quint64(offset)).u32(quint32(size)).bytes();
    m_client.send(SftpType::Read, request, [this, &job, offset, size](SftpReply &reply) {
        --job.waiting;
        onData(job, offset, size, reply);
    });
}

void SftpDownload::onData(Job &job, qint64 offset, qint64 size, SftpReply &reply)
{
    if (reply.type != SftpType::Data) {
        if (reply.status == SftpStatus::Eof)
            job.end = job.end < 0 ? offset : std::min(job.end, offset);
        else
            fail(job.path, reply);
        return;
    }
    const QByteArray data = reply.body.string();
    if (offset + data.size() > m_limit) {
        m_error = Error{Error::Code::InvalidInput,
                        RemoteTr::tr("%1 on %2 is larger than expected (%3 bytes).").arg(job.path, m_client.peer()).arg(m_limit),
                        {}, job.path};
        return;
    }
    if (job.content.size() < offset + data.size())
        job.content.resize(offset + data.size());
    std::memcpy(job.content.data() + offset, data.constData(), std::size_t(data.size()));
    const bool failed = m_failure || m_error;
    if (data.size() < size && !failed && !data.isEmpty()) // a short read, or the end: only asking on tells
        askRange(job, offset + data.size(), size - data.size());
}

void SftpDownload::fail(const QString &path, const SftpReply &reply)
{
    if (!m_failure)
        m_failure = SftpFailure::of(path, reply);
}

} // namespace Slipway
