// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/wizard/wizardpage.h"

namespace Slipway {

class HostConnector;
class ReviewPanel;
class WizardWindow;
struct AppContext;

/// Step 6 of the wizard: the files, before anything is written.
class ReviewPage : public WizardPage
{
    Q_OBJECT

public:
    ReviewPage(ClusterDraft &draft, HostConnector &connector, QWidget *parent = nullptr);

    ReviewPanel &panel() const { return *m_panel; }

    QString id() const override { return QStringLiteral("review"); }
    QString title() const override { return tr("Review"); }
    QString headline() const override { return tr("What will be written"); }
    QString explanation() const override
    {
        return tr("Every file, with the reason for each line. Nothing has been written yet.");
    }
    bool ownsFinding(const QString &) const override { return false; }
    StepState state(const Findings &own) const override;
    void showSpec() override;
    QString statusText() const override;
    bool fillsWindow() const override { return true; }

Q_SIGNALS:
    /// The person wants to see the answer at \a where, on whichever page it is.
    void answerRequested(const QString &where);

private:
    ReviewPanel *m_panel;
};

/// The page as \a window shows it: what it says about an answer leads to the page that has it.
ReviewPage *makeReviewPage(AppContext &context, WizardWindow &window);

} // namespace Slipway
