// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/lookmenus.h"

#include "desktop/language.h"
#include "desktop/style/theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QMessageBox>
#include <QSettings>

namespace Slipway {

namespace {

constexpr char languageKey[] = "language";
constexpr char appearanceKey[] = "appearance";

/// In the order of Appearance.
QStringList appearanceNames()
{
    return {LookMenus::tr("Of the Desktop"), LookMenus::tr("Light"), LookMenus::tr("Dark")};
}

QStringList keysIn(const QMenu &menu)
{
    QStringList lines;
    for (const QAction *action : menu.actions()) {
        if (action->menu())
            lines << keysIn(*action->menu());
        else if (!action->shortcut().isEmpty())
            lines << QStringLiteral("%1\t%2").arg(action->shortcut().toString(QKeySequence::NativeText),
                                                  QString(action->text()).remove(QLatin1Char('&')));
    }
    return lines;
}

} // namespace

QString menuText(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

LookMenus::LookMenus(QSettings &settings, QMenu &appearances, QMenu &languages, QObject *parent)
    : QObject(parent), m_settings(settings), m_languages(new QActionGroup(this)), m_appearances(new QActionGroup(this))
{
    fillLanguages(languages);
    fillAppearances(appearances);
    connect(&languages, &QMenu::aboutToShow, this, &LookMenus::showChoices);
    connect(&appearances, &QMenu::aboutToShow, this, &LookMenus::showChoices);
    showChoices();
}

void LookMenus::fillLanguages(QMenu &menu)
{
    QVector<Language::Choice> choices = Language::choices();
    choices.prepend({QString(), tr("Of the Desktop")});
    for (const Language::Choice &choice : choices) {
        QAction *action = menu.addAction(choice.name);
        action->setObjectName(QStringLiteral("actionLanguage_") + choice.code);
        action->setCheckable(true);
        action->setData(choice.code);
        m_languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = choice.code] {
            m_settings.setValue(QLatin1String(languageKey), code);
            Language::use(code);
        });
    }
}

void LookMenus::fillAppearances(QMenu &menu)
{
    const QStringList names = appearanceNames();
    for (const Appearance appearance : {Appearance::System, Appearance::Light, Appearance::Dark}) {
        QAction *action = menu.addAction(names[static_cast<int>(appearance)]);
        action->setObjectName(QStringLiteral("actionAppearance%1").arg(static_cast<int>(appearance)));
        action->setCheckable(true);
        action->setData(static_cast<int>(appearance));
        m_appearances->addAction(action);
        connect(action, &QAction::triggered, this, [this, wanted = appearance] {
            m_settings.setValue(QLatin1String(appearanceKey), static_cast<int>(wanted));
            Theme::apply(*qApp, wanted);
        });
    }
}

void LookMenus::showChoices()
{
    for (QAction *action : m_languages->actions())
        action->setChecked(action->data().toString() == m_settings.value(QLatin1String(languageKey)).toString());
    for (QAction *action : m_appearances->actions())
        action->setChecked(action->data().toInt() == m_settings.value(QLatin1String(appearanceKey)).toInt());
}

void LookMenus::retranslate()
{
    m_languages->actions().constFirst()->setText(tr("Of the Desktop"));
    const QStringList names = appearanceNames();
    for (qsizetype i = 0; i < names.size(); ++i)
        m_appearances->actions().at(i)->setText(names[i]);
}

void showKeysOf(const QList<QMenu *> &menus, QWidget *window)
{
    QStringList lines;
    for (const QMenu *menu : menus)
        lines << keysIn(*menu);
    auto *box = new QMessageBox(QMessageBox::NoIcon, LookMenus::tr("Keyboard Shortcuts"),
                                LookMenus::tr("Keyboard shortcuts"), QMessageBox::Close, window);
    box->setObjectName(QStringLiteral("keysBox"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(lines.join(QLatin1Char('\n')));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void showAboutBox(QWidget *window)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, LookMenus::tr("About Slipway"),
                                LookMenus::tr("Slipway %1").arg(QCoreApplication::applicationVersion()),
                                QMessageBox::Close, window);
    box->setObjectName(QStringLiteral("aboutBox"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(LookMenus::tr("From a list of servers to a Slurm cluster that runs jobs.\n\n"
                                          "Free software under the GNU General Public License, version 3 or later. Built with Qt %1.")
                                .arg(QLatin1String(qVersion())));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace Slipway
