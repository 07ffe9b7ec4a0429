// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/monitor/notify/notifysettings.h"

#include <QDialog>

class QCheckBox;
class QTimeEdit;

namespace Slipway {

/// What the desktop is told while the window is somewhere else, and the hours of quiet.
class NotifyDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NotifyDialog(const NotifySettings &settings, QWidget *parent = nullptr);

    NotifySettings settings() const;

Q_SIGNALS:
    /// The person said so.
    void chosen(const Slipway::NotifySettings &settings);

private:
    QCheckBox *makeCheck(const QString &name, const QString &text, bool on);
    QTimeEdit *makeTime(const QString &name, const QString &spoken, const QTime &time);
    void showState();

    QCheckBox *m_enabled;
    QCheckBox *m_nodeDown;
    QCheckBox *m_nodeBack;
    QCheckBox *m_controllers;
    QCheckBox *m_connection;
    QCheckBox *m_jobFailed;
    QCheckBox *m_quiet;
    QTimeEdit *m_quietFrom;
    QTimeEdit *m_quietTo;
};

} // namespace Slipway
