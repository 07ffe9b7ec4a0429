// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Slipway {

/// The child called \a name, which must be there.
template<typename T>
T *child(QObject &parent, const char *name)
{
    T *found = parent.findChild<T *>(QLatin1String(name));
    if (!found)
        qFatal("There is no %s in %s", name, qPrintable(parent.objectName()));
    return found;
}

} // namespace Slipway
