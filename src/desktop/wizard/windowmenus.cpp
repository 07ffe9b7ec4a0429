// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wizard/windowmenus.h"

#include "desktop/language.h"
#include "desktop/style/theme.h"
#include "desktop/wizard/wizardwindow.h"
#include "ui_wizardwindow.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>

namespace Slipway {

namespace {

constexpr char languageKey[] = "language";
constexpr char appearanceKey[] = "appearance";

/// A file name may contain "&", which a menu would take for a mnemonic.
QString menuText(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

/// In the order of Appearance.
QStringList appearanceNames()
{
    return {WindowMenus::tr("Of the Desktop"), WindowMenus::tr("Light"), WindowMenus::tr("Dark")};
}

} // namespace

WindowMenus::WindowMenus(AppContext &context, WizardWindow &window, Ui::WizardWindow &ui)
    : QObject(&window), m_context(context), m_window(window), m_ui(ui), m_languages(new QActionGroup(this)),
      m_appearances(new QActionGroup(this))
{
    connectUndo();
    connect(ui.menuRecent, &QMenu::aboutToShow, this, &WindowMenus::fillRecent);
    connect(ui.actionQuit, &QAction::triggered, &window, &QWidget::close);
    connect(ui.actionAbout, &QAction::triggered, this, &WindowMenus::showAbout);
    connect(ui.actionKeys, &QAction::triggered, this, &WindowMenus::showKeys);
    fillSteps();
    fillLanguages();
    fillAppearances();
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

void WindowMenus::fillLanguages()
{
    const QString chosen = m_context.settings.value(QLatin1String(languageKey)).toString();
    QVector<Language::Choice> choices = Language::choices();
    choices.prepend({QString(), tr("Of the Desktop")});
    for (const Language::Choice &choice : choices) {
        QAction *action = m_ui.menuLanguage->addAction(choice.name);
        action->setObjectName(QStringLiteral("actionLanguage_") + choice.code);
        action->setCheckable(true);
        action->setChecked(choice.code == chosen);
        m_languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = choice.code] {
            m_context.settings.setValue(QLatin1String(languageKey), code);
            Language::use(code);
        });
    }
}

void WindowMenus::fillAppearances()
{
    const auto chosen = static_cast<Appearance>(m_context.settings.value(QLatin1String(appearanceKey)).toInt());
    const QStringList names = appearanceNames();
    for (const Appearance appearance : {Appearance::System, Appearance::Light, Appearance::Dark}) {
        QAction *action = m_ui.menuAppearance->addAction(names[static_cast<int>(appearance)]);
        action->setObjectName(QStringLiteral("actionAppearance%1").arg(static_cast<int>(appearance)));
        action->setCheckable(true);
        action->setChecked(appearance == chosen);
        m_appearances->addAction(action);
        connect(action, &QAction::triggered, this, [this, wanted = appearance] {
            m_context.settings.setValue(QLatin1String(appearanceKey), static_cast<int>(wanted));
            Theme::apply(*qApp, wanted);
        });
    }
}

void WindowMenus::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Slipway"),
                                tr("Slipway %1").arg(QCoreApplication::applicationVersion()), QMessageBox::Close, &m_window);
    box->setObjectName(QStringLiteral("aboutBox"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("From a list of servers to a Slurm cluster that runs jobs.\n\n"
                               "Free software under the GNU General Public License, version 3 or later. Built with Qt %1.")
                                .arg(QLatin1String(qVersion())));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void WindowMenus::showKeys()
{
    QStringList lines;
    for (const QMenu *menu : {m_ui.menuFile, m_ui.menuEdit, m_ui.menuView, m_ui.menuSteps}) {
        for (const QAction *action : menu->actions()) {
            if (!action->shortcut().isEmpty()) {
                lines << QStringLiteral("%1\t%2").arg(action->shortcut().toString(QKeySequence::NativeText),
                                                      QString(action->text()).remove(QLatin1Char('&')));
            }
        }
    }
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Keyboard Shortcuts"), tr("Keyboard shortcuts"),
                                QMessageBox::Close, &m_window);
    box->setObjectName(QStringLiteral("keysBox"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(lines.join(QLatin1Char('\n')));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void WindowMenus::retranslate()
{
    fillSteps();
    m_languages->actions().constFirst()->setText(tr("Of the Desktop"));
    const QStringList names = appearanceNames();
    for (qsizetype i = 0; i < names.size(); ++i)
        m_appearances->actions().at(i)->setText(names[i]);
}

} // namespace Slipway
