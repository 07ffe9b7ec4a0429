// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTest>

class QImage;
class QWidget;

namespace Slipway {

/// Empty: pictures are looked at and thrown away. "1" in SLIPWAY_UPDATE_SCREENSHOTS: docs/screenshots. Anything else
/// there: that folder.
QString pictureFolder();
/// Share of pixels that differ from the one in the corner: an empty page has almost none.
double inkOf(const QImage &image);

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
