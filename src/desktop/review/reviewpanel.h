// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/review/comparison.h"
#include "desktop/review/restartplan.h"
#include "desktop/wizard/clusterdraft.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace Slipway {

class BundleModel;

namespace Ui {
class ReviewPanel;
}

/// Every generated file with the reason for each line, what a push would change, what restarts, and the findings
/// with their ways out. Files are rendered on a worker thread; the machines are asked only by compare().
class ReviewPanel : public QWidget
{
    Q_OBJECT

public:
    ReviewPanel(ClusterDraft &draft, HostConnector &connector, QWidget *parent = nullptr);
    ~ReviewPanel() override;

    /// Names the step of an answer for people: "cluster.controller" → "Cluster".
    void setPlaceName(const std::function<QString(const QString &where)> &name);
    /// Takes the answers over. Cheap to call often.
    void refresh();
    /// Looks at the machines; the answer is kept and follows the answers until the next look.
    void compare();
    void cancelCompare();
    bool isBusy() const { return m_rendering || m_runner.isRunning(); }
    QString statusText() const;

Q_SIGNALS:
    /// The person wants to see the answer at \a where.
    void answerRequested(const QString &where);
    void exportRequested();
    void statusChanged();
    void compared(); ///< a look at the machines ended, whatever the outcome

protected:
    void changeEvent(QEvent *event) override;

private:
    struct View;

    void connectUi();
    void nameTabs();
    void render();
    static Result<View> makeView(const ClusterSpec &spec, const std::optional<Comparison> &comparison);
    void adopt(View view);
    void takeComparison(const Comparison &comparison);
    void showErrors();
    void showFindings();
    void showState();
    void showCurrentFile();
    void showRestarts();
    void expandInteresting();
    QString currentPath() const;
    QString place() const;
    int changedFiles() const;

    ClusterDraft &m_draft;
    std::unique_ptr<Ui::ReviewPanel> m_ui;
    BundleModel *m_model;
    std::unique_ptr<View> m_view; ///< what is on the screen; none: answers have errors
    std::optional<Comparison> m_comparison;
    ComparisonRunner m_runner;
    bool m_rendering = false;
    bool m_renderAgain = false;
    bool m_compareWanted = false; ///< as soon as the files are there
    bool m_fresh = true;          ///< the next view is the first one, or the first after a look at the machines
};

} // namespace Slipway
