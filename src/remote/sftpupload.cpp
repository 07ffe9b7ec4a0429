// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/sftpupload.h"

#include "remote/remotetr.h"

#include <algorithm>

namespace Slipway {

namespace {
constexpr std::size_t mostOpenFiles = 64;
constexpr qint64 mostUnconfirmed = 8 * 1024 * 1024; ///< bytes on their way
constexpr int modeBits = 07777;
} // namespace

SftpUpload::SftpUpload(SftpClient &client, const QVector<RemoteWrite> &files, const ProgressSink &progress)
    : m_client(client), m_files(files), m_progress(progress)
{
    for (const RemoteWrite &file : files)
        m_total += file.localPath.isEmpty() ? file.content.size() : QFileInfo(file.localPath).size();
}

Result<void> SftpUpload::run(std::stop_token stop)
{
    auto done = m_client.run([this] { return produce(); }, stop);
    if (done && m_localError)
        return *m_localError;
    return done;
}

bool SftpUpload::produce()
{
    std::erase_if(m_active, [](const std::shared_ptr<Job> &job) { return job->done; });
    const bool failed = m_failure || m_localError;
    for (const std::shared_ptr<Job> &job : m_active) {
        if (job->opened && failed) {
            m_client.send(SftpType::Close, WireWriter().string(job->handle).bytes(), [](SftpReply &) {});
            job->done = true;
            return true;
        }
        if (job->opened && m_unconfirmed < mostUnconfirmed && sendMore(*job))
            return true;
    }
    return !failed && m_active.size() < mostOpenFiles && startNext();
}

bool SftpUpload::startNext()
{
    if (m_next >= m_files.size())
        return false;
    auto job = std::make_shared<Job>();
    job->file = &m_files[m_next++];
    job->size = job->file->content.size();
    if (!job->file->localPath.isEmpty()) {
        job->local = std::make_unique<QFile>(job->file->localPath);
        if (!job->local->open(QIODevice::ReadOnly)) {
            m_localError = Error{Error::Code::NotFound, RemoteTr::tr("%1 cannot be read.").arg(job->file->localPath),
                                 job->local->errorString(), job->file->localPath};
            return false;
        }
        job->size = job->local->size();
    }
    m_active.push_back(job);
    const QByteArray request = WireWriter()
                                   .string(job->file->path.toUtf8())
                                   .u32(SftpOpen::write | SftpOpen::create | SftpOpen::truncate)
                                   .bytes()
                               + SftpAttrs::mode(job->file->mode & modeBits);
    m_client.send(SftpType::Open, request, [this, job](SftpReply &reply) { onOpened(job, reply); });
    return true;
}

void SftpUpload::onOpened(const std::shared_ptr<Job> &job, SftpReply &reply)
{
    if (reply.type != SftpType::Handle) {
        job->done = true;
        fail(job->file->path, reply);
        return;
    }
    job->handle = reply.body.string();
    job->opened = true;
}

/// One request of \a job.
bool SftpUpload::sendMore(Job &job)
{
    if (job.sent < job.size)
        return sendChunk(job);
    sendEnd(job);
    return true;
}

bool SftpUpload::sendChunk(Job &job)
{
    const qint64 size = std::min<qint64>(m_client.chunkSize(), job.size - job.sent);
    const QByteArray chunk = job.local ? job.local->read(size)
                                       : QByteArray::fromRawData(job.file->content.constData() + job.sent, size);
    if (chunk.isEmpty()) { // became shorter, or cannot be read on
        m_localError = Error{Error::Code::Io, RemoteTr::tr("%1 changed or failed while it was read.").arg(job.file->localPath),
                             job.local ? job.local->errorString() : QString(), job.file->localPath};
        return false;
    }
    const QByteArray head = WireWriter().string(job.handle).u64(quint64(job.sent)).u32(quint32(chunk.size())).bytes();
    job.sent += chunk.size();
    m_unconfirmed += chunk.size();
    m_client.send(SftpType::Write, head, chunk, [this, path = job.file->path, size = chunk.size()](SftpReply &reply) {
        m_unconfirmed -= size;
        expectOk(path, reply);
        m_written += size;
        if (m_progress && reply.ok())
            m_progress(m_written, m_total);
    });
    return true;
}

/// The server does these in order, after the writes.
void SftpUpload::sendEnd(Job &job)
{
    const QString path = job.file->path;
    const auto check = [this, path](SftpReply &reply) { expectOk(path, reply); };
    const QByteArray handle = WireWriter().string(job.handle).bytes();
    m_client.send(SftpType::FSetStat, handle + SftpAttrs::mode(job.file->mode & modeBits), check);
    if (m_client.supports("fsync@openssh.com"))
        m_client.sendExtended("fsync@openssh.com", handle, check);
    m_client.send(SftpType::Close, handle, check);
    job.done = true;
}

void SftpUpload::expectOk(const QString &path, SftpReply &reply)
{
    if (!reply.ok())
        fail(path, reply);
}

void SftpUpload::fail(const QString &path, const SftpReply &reply)
{
    if (!m_failure)
        m_failure = SftpFailure::of(path, reply);
}

} // namespace Slipway
