// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wizard/startpage.h"

#include "desktop/panels/startpanel.h"
#include "desktop/wizard/recentclusters.h"
#include "desktop/wizard/unsavedwork.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace Slipway {

StartPage::StartPage(AppContext &context, ClusterDraft &draft, QWidget *parent)
    : WizardPage(draft, parent), m_context(context), m_panel(new StartPanel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
}

QString StartPage::id() const { return QStringLiteral("start"); }
QString StartPage::title() const { return tr("Start"); }
QString StartPage::headline() const { return tr("Where does your cluster come from?"); }
QString StartPage::explanation() const
{
    return tr("A cluster is one file that you can read and keep. No password is ever in it.");
}

StepState StartPage::state(const Findings &) const
{
    return draft().hasStarted() ? StepState::Fine : StepState::Untouched;
}

void StartPage::entered()
{
    const QVector<RecentClusters::Entry> files = RecentClusters(m_context.settings).entries();
    onDone(m_disk.submit([folder = m_context.stateFolder](const std::stop_token &) {
        return Result<QVector<UnsavedWork>>(UnsavedWork::list(folder));
    }), this, [this, files](const Result<QVector<UnsavedWork>> &kept) {
        QVector<StartPanel::Recent> recent;
        for (const UnsavedWork &work : kept ? *kept : QVector<UnsavedWork>()) {
            if (work.filePath.isEmpty() && work.key != draft().resumeKey())
                recent.append({{}, work.key, tr("Unsaved cluster"), work.keptAt});
        }
        for (const RecentClusters::Entry &entry : files)
            recent.append({entry.filePath, {}, QFileInfo(entry.filePath).fileName(), {}});
        m_panel->showRecent(recent);
    });
}

} // namespace Slipway
