// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrent>

#include <stop_token>

namespace Slipway {

/// Calls \a fn(Result<T>) once, later, in the thread of \a context (which must be the calling
/// thread); never inside this call, and not at all when \a context is gone by then. A promise that
/// was dropped arrives as Error::Internal. Use this instead of QFuture::then(): that runs at once on
/// a finished future, replaces a continuation that is there already, and in Qt 6.4 runs twice when
/// the finished QPromise is still alive.
template<typename T, typename F>
void onDone(QFuture<Result<T>> future, QObject *context, F fn)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, fn = std::move(fn)]() mutable {
                         watcher->deleteLater();
                         QFuture<Result<T>> done = watcher->future();
                         if (done.isCanceled() || done.resultCount() == 0)
                             fn(Result<T>(Error{Error::Code::Internal, {}, QStringLiteral("promise dropped"), {}}));
                         else
                             fn(done.takeResult());
                     });
    watcher->setFuture(future);
}

/// One lane of blocking work: tasks run one after another on one thread of their own. Every
/// server has two, one for work and one for watching. The destructor asks the running task to
/// stop and waits for it.
class Lane
{
public:
    Lane()
    {
        m_pool.setMaxThreadCount(1);
        m_pool.setExpiryTimeout(-1);
    }
    ~Lane()
    {
        m_stop.request_stop();
        m_pool.waitForDone();
    }
    Lane(const Lane &) = delete;
    Lane &operator=(const Lane &) = delete;

    /// \a fn: Result<T>(std::stop_token), blocking, runs on the lane's thread.
    template<typename F>
    auto submit(F fn)
    {
        return QtConcurrent::run(&m_pool,
                                 [fn = std::move(fn), token = m_stop.get_token()] { return fn(token); });
    }

private:
    QThreadPool m_pool;
    std::stop_source m_stop;
};

} // namespace Slipway
