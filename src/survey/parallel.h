// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

namespace Slipway {

/// Calls \a work(i) for every i below \a count, several at a time, and returns when all have ended.
/// \a work blocks on one server each, so the limit is not one of CPUs: it spares jump hosts and the NAS.
template<typename Work>
void inParallel(qsizetype count, const Work &work)
{
    constexpr int atOnce = 16;
    QThreadPool pool;
    pool.setMaxThreadCount(atOnce);
    for (qsizetype i = 0; i < count; ++i)
        pool.start([&work, i] { work(i); });
    pool.waitForDone();
}

} // namespace Slipway
