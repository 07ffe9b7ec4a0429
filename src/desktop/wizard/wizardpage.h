// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/wizard/clusterdraft.h"

#include <QWidget>

namespace Slipway {

/// How a step stands, as the sidebar shows it.
enum class StepState { Untouched, Fine, Warnings, Errors };

/// One step of the wizard: what the window needs to know about it. A page is a few lines around a panel;
/// the panel edits the draft and shows findings, and works without the wizard too. The window scrolls it,
/// and shows title, headline and explanation; the page fills the rest. Lives in the GUI thread.
class WizardPage : public QWidget
{
    Q_OBJECT

public:
    explicit WizardPage(ClusterDraft &draft, QWidget *parent = nullptr);

    virtual QString id() const = 0;          ///< stable, untranslated: "servers"; settings and tests use it
    virtual QString title() const = 0;       ///< one word for the sidebar
    virtual QString headline() const = 0;    ///< one sentence: what this page is for
    virtual QString explanation() const = 0; ///< one sentence: what it will and will not do; may be empty
    /// True when a finding at \a where ("servers[2].address") is mended on this page.
    virtual bool ownsFinding(const QString &where) const = 0;
    /// How the step stands once it was visited; \a own are the findings ownsFinding() claims.
    virtual StepState state(const Findings &own) const;
    /// Puts the keyboard where the finding at \a where is mended. The window has shown the page already.
    virtual void showFinding(const QString &where) { Q_UNUSED(where) }
    /// The answers may have changed anywhere: takes them over into the widgets, without moving the cursor of
    /// a field that shows them already. Called at every change while the page is shown, and before entered().
    virtual void showSpec() = 0;
    virtual void entered() {} ///< the page is shown now
    virtual void left() {}    ///< another page is shown now; work in the background goes on
    /// One sentence for the status bar: "3 of 5 servers ready · measuring 1". May be empty.
    virtual QString statusText() const { return {}; }
    /// True when the page wants all the height there is (lists, previews) and scrolls by itself.
    virtual bool fillsWindow() const { return false; }
    /// Text of the button that leads on, where it is not "Next: TITLE".
    virtual QString nextText() const { return {}; }

Q_SIGNALS:
    void statusChanged(); ///< statusText(), nextText() or state() may differ
    /// The page asks to go elsewhere: an id of a page ("review").
    void goToRequested(const QString &pageId);

protected:
    ClusterDraft &draft() const { return m_draft; }

private:
    ClusterDraft &m_draft;
};

} // namespace Slipway
