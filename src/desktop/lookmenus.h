// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QActionGroup;
class QMenu;
class QSettings;

namespace Slipway {

/// Fills the menus for the appearance and the language of the program; a choice counts at once, in every window.
class LookMenus : public QObject
{
    Q_OBJECT

public:
    LookMenus(QSettings &settings, QMenu &appearances, QMenu &languages, QObject *parent);

    void retranslate();

private:
    void fillLanguages(QMenu &menu);
    void fillAppearances(QMenu &menu);
    void showChoices(); ///< another window may have made them

    QSettings &m_settings;
    QActionGroup *m_languages;
    QActionGroup *m_appearances;
};

/// Shows the keys of the actions in \a menus, submenus included, in a box above \a window.
void showKeysOf(const QList<QMenu *> &menus, QWidget *window);
/// Shows what Slipway is and its version.
void showAboutBox(QWidget *window);
/// \a text as the text of a menu entry: an "&" in it is no mnemonic.
QString menuText(QString text);

} // namespace Slipway
