// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/windowfixture.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace Slipway {

/// The ids of its pages.
inline const QStringList wizardSteps = {QStringLiteral("start"),      QStringLiteral("servers"), QStringLiteral("storage"),
                                  QStringLiteral("cluster"),    QStringLiteral("scheduling"), QStringLiteral("review"),
                                  QStringLiteral("launch")};

/// Selects and edits a cell as with the keyboard; what was typed has arrived at the end.
inline void typeIntoCell(QTableView &view, int row, int column, const QString &text)
{
    view.setCurrentIndex(view.model()->index(row, column));
    if (!view.viewport()->findChild<QLineEdit *>())
        view.edit(view.currentIndex());
    auto *editor = view.viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(!view.viewport()->findChild<QLineEdit *>());
}

/// Hands on the wizard: what a person does, by mouse and keyboard.
class WizardDriver
{
public:
    explicit WizardDriver(WizardWindow &window) : m_window(window) {}

    WizardPage &page(const char *id)
    {
        m_window.goTo(QLatin1String(id));
        return *m_window.currentPage();
    }
    QString pageId() const { return m_window.currentPage()->id(); }
    const ClusterSpec &spec() { return m_window.draft().spec(); }

    /// On the page that is shown, as children of other pages may have the same name.
    template<typename T>
    T *find(const char *name)
    {
        return child<T>(*m_window.currentPage(), name);
    }
    void click(const char *name)
    {
        auto *button = m_window.currentPage()->findChild<QAbstractButton *>(QLatin1String(name));
        if (!button)
            button = child<QAbstractButton>(m_window, name);
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(qMin(12, button->width() / 2), button->height() / 2));
    }
    /// Replaces what is in the field by typing.
    void type(const char *name, const QString &text)
    {
        auto *edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
        else if (std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 128; }))
            QTest::keyClicks(edit, text);
        else { // as an input method does
            QInputMethodEvent composed;
            composed.setCommitString(text);
            QApplication::sendEvent(edit, &composed);
        }
    }
    /// The sentence below a field; empty when all is well.
    QString finding(const char *label)
    {
        auto *widget = find<QWidget>(label);
        return widget->isVisibleTo(m_window.currentPage()) ? child<QLabel>(*widget, "findingMessage")->text() : QString();
    }
    void trigger(const char *action) { child<QAction>(m_window, action)->trigger(); }

private:
    WizardWindow &m_window;
};

} // namespace Slipway
