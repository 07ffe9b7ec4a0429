// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wizard/windowmenus.h"

#include "desktop/lookmenus.h"
#include "desktop/wizard/wizardwindow.h"
#include "ui_wizardwindow.h"

#include <QMenu>

namespace Slipway {

WindowMenus::WindowMenus(AppContext &context, WizardWindow &window, Ui::WizardWindow &ui)
    : QObject(&window), m_context(context), m_window(window), m_ui(ui),
      m_look(new LookMenus(context.settings, *ui.menuAppearance, *ui.menuLanguage, this))
{
    connectUndo();
    connect(ui.menuRecent, &QMenu::aboutToShow, this, &WindowMenus::fillRecent);
    connect(ui.actionQuit, &QAction::triggered, &window, &QWidget::close);
    connect(ui.actionAbout, &QAction::triggered, this, [this] { showAboutBox(&m_window); });
    connect(ui.actionKeys, &QAction::triggered, this,
            [this] { showKeysOf({m_ui.menuFile, m_ui.menuEdit, m_ui.menuView}, &m_window); });
    fillSteps();
}

void WindowMenus::connectUndo()
{
    QUndoStack &stack = m_window.draft().undoStack();
    const std::pair<QAction *, bool> both[] = {{m_ui.actionUndo, stack.canUndo()}, {m_ui.actionRedo, stack.canRedo()}};
    for (const auto &[action, can] : both)
        action->setEnabled(can);
    connect(m_ui.actionUndo, &QAction::triggered, &stack, &QUndoStack::undo);
    connect(m_ui.actionRedo, &QAction::triggered, &stack, &QUndoStack::redo);
    connect(&stack, &QUndoStack::canUndoChanged, m_ui.actionUndo, &QAction::setEnabled);
    connect(&stack, &QUndoStack::canRedoChanged, m_ui.actionRedo, &QAction::setEnabled);
}

void WindowMenus::fillRecent()
{
    m_ui.menuRecent->clear();
    for (const RecentClusters::Entry &entry : RecentClusters(m_context.settings).entries()) {
        QAction *action = m_ui.menuRecent->addAction(menuText(entry.filePath));
        connect(action, &QAction::triggered, this, [this, path = entry.filePath] { m_window.openFile(path); });
    }
    if (m_ui.menuRecent->isEmpty())
        m_ui.menuRecent->addAction(tr("Nothing yet"))->setEnabled(false);
}

void WindowMenus::fillSteps()
{
    m_ui.menuSteps->clear();
    int number = 0;
    for (const WizardPage *page : m_window.pages()) {
        QAction *action = m_ui.menuSteps->addAction(QStringLiteral("&%1  %2").arg(++number).arg(menuText(page->title())));
        action->setObjectName(QStringLiteral("actionStep") + QString::number(number));
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
        connect(action, &QAction::triggered, this, [this, id = page->id()] { m_window.goTo(id); });
    }
}

void WindowMenus::retranslate()
{
    fillSteps();
    m_look->retranslate();
}

} // namespace Slipway
