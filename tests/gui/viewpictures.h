// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTest>

class QWidget;

namespace Slipway {

/// The rows of a test that looks at a view: light, dark, and Chinese.
void addLooks();

/// One of them, in force while it lives.
class Look
{
public:
    Look();
    ~Look();
    Look(const Look &) = delete;
    Look &operator=(const Look &) = delete;

    bool chinese() const { return m_suffix == QLatin1String("-zh_CN"); }
    /// Fails the test when a text of \a widget is cut or nothing is painted; keeps its picture in docs/screenshots when
    /// SLIPWAY_UPDATE_SCREENSHOTS asks for it.
    void keep(QWidget &widget, const QString &name) const;

private:
    QString m_suffix;
};

} // namespace Slipway
