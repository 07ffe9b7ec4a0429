// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/review/reviewpage.h"

#include "desktop/review/reviewpanel.h"
#include "desktop/wizard/wizardwindow.h"

#include <QVBoxLayout>

namespace Slipway {

ReviewPage::ReviewPage(ClusterDraft &draft, HostConnector &connector, QWidget *parent)
    : WizardPage(draft, parent), m_panel(new ReviewPanel(draft, connector, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_panel);
    setFocusProxy(m_panel);
    connect(m_panel, &ReviewPanel::answerRequested, this, &ReviewPage::answerRequested);
    connect(m_panel, &ReviewPanel::statusChanged, this, &ReviewPage::statusChanged);
}

StepState ReviewPage::state(const Findings &) const
{
    return hasErrors(draft().findings()) ? StepState::Untouched : StepState::Fine;
}

void ReviewPage::showSpec()
{
    m_panel->refresh();
}

QString ReviewPage::statusText() const
{
    return m_panel->statusText();
}

ReviewPage *makeReviewPage(AppContext &context, WizardWindow &window)
{
    auto *page = new ReviewPage(window.draft(), context.connector);
    page->panel().setPlaceName([&window](const QString &where) {
        for (const WizardPage *other : window.pages()) {
            if (other->ownsFinding(where))
                return other->title();
        }
        return QString();
    });
    QObject::connect(&page->panel(), &ReviewPanel::exportRequested, &window, &WizardWindow::chooseBundleToExport);
    QObject::connect(page, &ReviewPage::answerRequested, &window, [&window](const QString &where) {
        Finding place;
        place.where = where;
        window.showFinding(place);
    });
    return page;
}

} // namespace Slipway
