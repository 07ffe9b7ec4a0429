// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/startupclock.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace Slipway {

namespace {

/// As the kernel saw the process start: loading the libraries counts as well. In steps of one clock tick (10 ms).
double processAgeMs()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = stat.readAll();
    // The second field is a name in parentheses that may itself contain blanks.
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    const double startedTicks = fields.value(19).toDouble();
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return (static_cast<double>(now.tv_sec) - startedTicks / static_cast<double>(sysconf(_SC_CLK_TCK))) * 1000.0
           + static_cast<double>(now.tv_nsec) / 1e6;
}

class FirstPaint : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() != QEvent::UpdateRequest && event->type() != QEvent::Paint)
            return false;
        object->removeEventFilter(this);
        // Behind this event: the backing store is on the screen then.
        QTimer::singleShot(0, this, [] {
            std::printf("%.0f\n", processAgeMs());
            std::fflush(stdout);
            QCoreApplication::quit();
        });
        return false;
    }
};

} // namespace

void printStartupTimeOf(QWidget &window)
{
    window.installEventFilter(new FirstPaint(&window));
}

} // namespace Slipway
