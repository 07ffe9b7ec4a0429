// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/appcontext.h"

#include <QObject>

namespace Slipway {

class LookMenus;
class WizardWindow;

namespace Ui {
class WizardWindow;
}

/// The menus of the wizard that are made while it runs: recent clusters, steps, look, undo.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    WindowMenus(AppContext &context, WizardWindow &window, Ui::WizardWindow &ui);

    void retranslate();

private:
    void connectUndo();
    void fillRecent();
    void fillSteps();

    AppContext &m_context;
    WizardWindow &m_window;
    Ui::WizardWindow &m_ui;
    LookMenus *m_look;
};

} // namespace Slipway
