// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/monitor/monitorcontext.h"
#include "operate/action.h"

#include <QWidget>

class QAction;

namespace Slipway {

/// One view of the monitor window: what the window needs to know about it. The window shows its headline and
/// explanation above it and its count in the sidebar. Add it in monitorviews.cpp. Lives in the GUI thread.
class MonitorView : public QWidget
{
    Q_OBJECT

public:
    explicit MonitorView(const MonitorContext &context, QWidget *parent = nullptr);

    virtual QString id() const = 0;     ///< stable, untranslated: "nodes"; settings and tests use it
    virtual QString title() const = 0;  ///< one word for the sidebar
    virtual QString symbol() const = 0; ///< of resources/icons, without ".svg"
    virtual QString headline() const { return title(); }
    virtual QString explanation() const { return {}; } ///< one sentence: "12 nodes, 3 selected"; may be empty
    /// For the sidebar; -1: no number. Asked for at every snapshot, also of views that are not shown.
    virtual int count() const { return -1; }
    /// How many need a person; shown as a red badge in place of count().
    virtual int troubles() const { return 0; }

    /// Takes data() over into the widgets without moving selection or scroll place. Called before the view is shown,
    /// and at every snapshot, failure and server while it is shown.
    virtual void showData() = 0;
    virtual void entered() {} ///< it is shown now
    virtual void left() {}    ///< another view is shown now
    /// Puts the keyboard on \a subject (a node, job, …), which another view asked for.
    virtual void showSubject(const QString &subject) { Q_UNUSED(subject) }
    /// Where Ctrl+F goes; nullptr: there is nothing to filter.
    virtual QWidget *filterField() const { return nullptr; }
    /// What can be done with the selection, each with a key; a separator is an action too. The window makes a menu of
    /// them and keeps them enabled only while the view is shown. Fixed for the life of the view.
    virtual QList<QAction *> selectionActions() const { return {}; }
    /// Buttons at the right of the headline, owned by the view.
    virtual QList<QWidget *> headerWidgets() const { return {}; }
    /// The language changed: sets every text anew.
    virtual void retranslate() {}

Q_SIGNALS:
    void headerChanged(); ///< headline(), explanation(), count() or troubles() may differ
    /// Asks for another view, with \a subject chosen there; may be empty.
    void goToRequested(const QString &viewId, const QString &subject);
    /// The person wants this done: the window asks for confirmation first.
    void actionRequested(const Slipway::ActionRequest &request);
    /// "Why?" of a "node", "job", "server" or the "cluster".
    void diagnoseRequested(const QString &kind, const QString &subject);

protected:
    const MonitorContext &context() const { return m_context; }
    MonitorData &data() const { return m_context.data; }
    void changeEvent(QEvent *event) override;

private:
    MonitorContext m_context;
};

} // namespace Slipway
