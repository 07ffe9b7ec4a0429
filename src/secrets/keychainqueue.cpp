// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainqueue.h"

#include <QCoreApplication>
#include <QThread>

#include <qt6keychain/keychain.h>

#include <condition_variable>
#include <mutex>

namespace Slipway {

/// Whose turn it is. Shared by the waiting threads and the job in the main thread.
struct KeychainQueue::Line
{
    std::mutex mutex;
    std::condition_variable_any changed;
    bool busy = false;  ///< a job is under way
    bool stuck = false; ///< and somebody has waited for it in vain
};

struct KeychainQueue::Request
{
    Verb verb = Verb::Read;
    QString service;
    QString key;
    QByteArray value; ///< shared with the job while it lives, then wiped
    bool abandoned = false;
    bool done = false;
    KeychainAnswer answer;

    ~Request() { wipe(value); }
};

namespace {

KeychainAnswer::Outcome outcomeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError: return KeychainAnswer::Outcome::Done;
    case QKeychain::EntryNotFound: return KeychainAnswer::Outcome::Missing;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser: return KeychainAnswer::Outcome::Locked;
    default: return KeychainAnswer::Outcome::Broken;
    }
}

KeychainAnswer unanswered(const std::stop_token &stop)
{
    return {
        stop.stop_requested() ? KeychainAnswer::Outcome::Cancelled : KeychainAnswer::Outcome::Silent, {}, {}};
}

QKeychain::Job *makeJob(KeychainQueue::Verb verb, const QString &service, const QByteArray &value)
{
    switch (verb) {
    case KeychainQueue::Verb::Read: return new QKeychain::ReadPasswordJob(service);
    case KeychainQueue::Verb::Remove: return new QKeychain::DeletePasswordJob(service);
    case KeychainQueue::Verb::Write: break;
    }
    auto *write = new QKeychain::WritePasswordJob(service);
    write->setBinaryData(value);
    return write;
}

/// Reads the answer and deletes \a job first, so that its bytes are ours alone and can be wiped.
KeychainAnswer takeAnswer(QKeychain::Job *job)
{
    KeychainAnswer answer{outcomeOf(job->error()), job->errorString(), {}};
    QByteArray bytes;
    if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(job))
        bytes = read->binaryData();
    delete job;
    answer.secret = Secret(std::move(bytes));
    return answer;
}

} // namespace

KeychainQueue::KeychainQueue(QString service)
    : m_service(std::move(service)), m_line(std::make_shared<Line>())
{
}

KeychainQueue::~KeychainQueue() = default;

KeychainAnswer KeychainQueue::ask(Verb verb, const QString &key, const Secret &value, Deadline deadline,
                                  std::stop_token stop)
{
    const QCoreApplication *app = QCoreApplication::instance();
    if (!app || QThread::currentThread() == app->thread())
        return {KeychainAnswer::Outcome::Broken, QStringLiteral("asked on the main thread"), {}};
    const auto request = std::make_shared<Request>();
    request->verb = verb;
    request->service = m_service;
    request->key = key;
    request->value = QByteArray(value.data(), static_cast<qsizetype>(value.size()));

    std::unique_lock lock(m_line->mutex);
    m_line->changed.wait_until(lock, stop, deadline, [this] { return !m_line->busy || m_line->stuck; });
    if (m_line->busy) {
        m_line->stuck = m_line->stuck || !stop.stop_requested();
        return unanswered(stop);
    }
    m_line->busy = true;
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [line = m_line, request] { start(line, request); },
        Qt::QueuedConnection);
    m_line->changed.wait_until(lock, stop, deadline, [&request] { return request->done; });
    if (request->done)
        return std::move(request->answer);
    request->abandoned = true;
    m_line->stuck = !stop.stop_requested();
    return unanswered(stop);
}

void KeychainQueue::start(const std::shared_ptr<Line> &line, const std::shared_ptr<Request> &request)
{
    const auto finish = [line, request](KeychainAnswer answer) {
        const std::lock_guard lock(line->mutex);
        request->answer = std::move(answer);
        request->done = true;
        line->busy = false;
        line->stuck = false;
        line->changed.notify_all();
    };
    {
        std::unique_lock lock(line->mutex);
        if (request->abandoned) { // the main loop came too late
            lock.unlock();
            finish({KeychainAnswer::Outcome::Cancelled, {}, {}});
            return;
        }
    }
    QKeychain::Job *job = makeJob(request->verb, request->service, request->value);
    job->setKey(request->key);
    job->setAutoDelete(false);
    // Queued: a job may not be deleted inside its own signal.
    QObject::connect(
        job, &QKeychain::Job::finished, QCoreApplication::instance(),
        [job, finish] { finish(takeAnswer(job)); }, Qt::QueuedConnection);
    job->start();
}

} // namespace Slipway
