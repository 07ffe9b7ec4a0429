// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/theme.h"

#include <QFont>
#include <QSize>
#include <QTest>

class QWidget;

namespace Slipway {

/// How a person has the program: the row of a test that looks at windows.
struct LookRow
{
    QString suffix; ///< of the pictures
    Appearance appearance = Appearance::Light;
    bool chinese = false;
    QSize size{1280, 800};
    double fontScale = 1;
};

/// The rows of a test that looks at a view: light, dark, and Chinese.
void addLooks();
/// Those, and a window as small as \a small, and one with large text.
void addLooks(const QSize &small, const QSize &largeText);

/// One of them, in force while it lives.
class Look
{
public:
    Look();
    ~Look();
    Look(const Look &) = delete;
    Look &operator=(const Look &) = delete;

    bool chinese() const { return m_row.chinese; }
    QSize size() const { return m_row.size; }
    /// keepPicture(); \a forTheManual counts for the usual size only.
    void keep(QWidget &widget, const QString &name, bool forTheManual = true) const;

private:
    LookRow m_row;
    QFont m_usual;
};

/// Fails the test when a text of \a widget is cut or nothing is painted. SLIPWAY_UPDATE_SCREENSHOTS says where its
/// picture goes to: "1" is docs/screenshots, which takes only those \a forTheManual; without it pictures are looked at
/// and thrown away.
void keepPicture(QWidget &widget, const QString &name, bool forTheManual);

} // namespace Slipway
