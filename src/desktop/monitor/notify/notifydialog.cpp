// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/notify/notifydialog.h"

#include "desktop/monitor/notify/healthtray.h"
#include "desktop/widgets/textlabel.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace Slipway {

namespace {
constexpr int margin = 24;
constexpr int indent = 24;
} // namespace

NotifyDialog::NotifyDialog(const NotifySettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_enabled(makeCheck(QStringLiteral("notifyEnabled"), tr("&Show notifications of the desktop"), settings.enabled))
    , m_nodeDown(makeCheck(QStringLiteral("notifyNodeDown"), tr("A node goes &down"), settings.nodeDown))
    , m_nodeBack(makeCheck(QStringLiteral("notifyNodeBack"), tr("A node comes &back"), settings.nodeBack))
    , m_controllers(makeCheck(QStringLiteral("notifyControllers"), tr("A &controller stops answering, or answers again"), settings.controllers))
    , m_connection(makeCheck(QStringLiteral("notifyConnection"), tr("The cluster cannot be &reached, or can again"), settings.connection))
    , m_jobFailed(makeCheck(QStringLiteral("notifyJobFailed"), tr("A &job fails"), settings.jobFailed))
    , m_quiet(makeCheck(QStringLiteral("notifyQuiet"), tr("&Quiet hours"), settings.quiet))
    , m_quietFrom(makeTime(QStringLiteral("notifyQuietFrom"), tr("Quiet from"), settings.quietFrom))
    , m_quietTo(makeTime(QStringLiteral("notifyQuietTo"), tr("Quiet until"), settings.quietTo))
{
    setObjectName(QStringLiteral("notifyDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Notifications"));
    auto *title = new TextLabel(tr("Notifications"), TextLabel::Role::Title, this);
    auto *hint = new TextLabel(HealthTray::isAvailable()
                                   ? tr("What belongs together is told once: many nodes going down are one message.")
                                   : tr("This desktop has no tray, so nothing can be shown while the window is hidden."),
                               TextLabel::Role::Hint, this);
    hint->setWordWrap(true);
    auto *kinds = new QVBoxLayout;
    kinds->setContentsMargins(indent, 0, 0, 0);
    for (QCheckBox *check : {m_nodeDown, m_nodeBack, m_controllers, m_connection, m_jobFailed})
        kinds->addWidget(check);
    auto *hours = new QHBoxLayout;
    hours->addWidget(m_quiet);
    hours->addWidget(m_quietFrom);
    hours->addWidget(new TextLabel(tr("until"), TextLabel::Role::Body, this));
    hours->addWidget(m_quietTo);
    hours->addStretch();
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("notifyCancel"));
    auto *save = new QPushButton(tr("&Save"), this);
    save->setObjectName(QStringLiteral("notifySave"));
    save->setProperty("primary", true);
    save->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(hint);
    column->addWidget(m_enabled);
    column->addLayout(kinds);
    column->addLayout(hours);
    column->addStretch();
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT chosen(this->settings()); });
    for (const QCheckBox *check : {m_enabled, m_quiet})
        connect(check, &QCheckBox::toggled, this, &NotifyDialog::showState);
    showState();
}

QCheckBox *NotifyDialog::makeCheck(const QString &name, const QString &text, bool on)
{
    auto *check = new QCheckBox(text, this);
    check->setObjectName(name);
    check->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    check->setChecked(on);
    return check;
}

QTimeEdit *NotifyDialog::makeTime(const QString &name, const QString &spoken, const QTime &time)
{
    auto *edit = new QTimeEdit(time, this);
    edit->setObjectName(name);
    edit->setAccessibleName(spoken);
    edit->setDisplayFormat(QStringLiteral("HH:mm"));
    edit->setMinimumWidth(14 * fontMetrics().averageCharWidth() + 24); // the style's arrows take more than the hint says
    return edit;
}

void NotifyDialog::showState()
{
    const bool on = m_enabled->isChecked();
    for (QCheckBox *check : {m_nodeDown, m_nodeBack, m_controllers, m_connection, m_jobFailed, m_quiet})
        check->setEnabled(on);
    for (QTimeEdit *edit : {m_quietFrom, m_quietTo})
        edit->setEnabled(on && m_quiet->isChecked());
}

NotifySettings NotifyDialog::settings() const
{
    NotifySettings chosen;
    chosen.enabled = m_enabled->isChecked();
    chosen.nodeDown = m_nodeDown->isChecked();
    chosen.nodeBack = m_nodeBack->isChecked();
    chosen.controllers = m_controllers->isChecked();
    chosen.connection = m_connection->isChecked();
    chosen.jobFailed = m_jobFailed->isChecked();
    chosen.quiet = m_quiet->isChecked();
    chosen.quietFrom = m_quietFrom->time();
    chosen.quietTo = m_quietTo->time();
    return chosen;
}

} // namespace Slipway
