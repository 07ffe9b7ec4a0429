// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/checkedcluster.h"
#include "desktop/appcontext.h"
#include "desktop/wizard/clusterdraft.h"
#include "desktop/wizard/recentclusters.h"
#include "desktop/wizard/wizardpage.h"

#include <QMainWindow>
#include <QSet>

#include <memory>

namespace Slipway {

class WindowMenus;

namespace Ui {
class WizardWindow;
}

/// The wizard: sidebar with the steps, one page at a time, Back and Next. Any step can be reached at any time.
/// It remembers its size, the cluster and the step, and never puts a box in the way. Lives in the GUI thread.
class WizardWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit WizardWindow(AppContext &context, QWidget *parent = nullptr);
    ~WizardWindow() override;

    ClusterDraft &draft() { return m_draft; }
    const QVector<WizardPage *> &pages() const { return m_pages; }
    WizardPage *page(const QString &id) const; ///< nullptr when there is none
    WizardPage *currentPage() const;

    void newCluster();
    void openExample();
    void openFile(const QString &path);
    /// Where the person was when the window was closed last; the start page when there is nothing.
    void resumeLast();
    void goTo(const QString &pageId);
    /// Shows the page of \a finding with the keyboard on its answer.
    void showFinding(const Finding &finding);

    // What the menus and the start page offer.
    void chooseFileToOpen();
    void chooseFilesToImport();
    void importFiles(const QStringList &paths);
    void save();
    void chooseFileToSave();
    void chooseBundleToExport();
    /// An archive when \a path ends with .tar.gz, else a folder.
    void exportBundleTo(const QString &path);
    void resumeUnsaved(const QString &key);

    /// Asks for the monitor of the cluster as it is here, or shows what is wrong with it.
    void monitor();
    /// Asks why \a server is not as it should be; empty: the whole cluster.
    void diagnose(const QString &server);
    void chooseFileToMonitor();
    /// Reads \a path, then as monitor(). The window need not be shown for it; it shows itself when that fails.
    void monitorFile(const QString &path);

Q_SIGNALS:
    void pageShown(const QString &pageId);
    /// \a filePath: empty while never saved.
    void monitorRequested(const Slipway::CheckedCluster &cluster, const QString &filePath);
    void diagnosisRequested(const Slipway::CheckedCluster &cluster, const QString &filePath, const QString &server);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectDraft();
    void addPages(const QVector<WizardPage *> &pages);
    void showPage(int index);
    void focusPage(); ///< puts the keyboard on the first answer of the page
    void step(int by);
    void nextFinding();
    void updateSteps();
    void updateFrame();
    void showLoaded(bool unsavedChangesCameBack);
    void offerMonitor(); ///< where the cluster was launched from here
    void chooseFile(const QString &title, const QString &name, void (WizardWindow::*open)(const QString &));
    void showError(const Error &error);
    void visitAll(); ///< every step has answers of its own now
    void rememberSession();
    Findings findingsOf(const WizardPage &page) const;

    AppContext &m_context;
    RecentClusters m_recent;
    ClusterDraft m_draft;
    std::unique_ptr<Ui::WizardWindow> m_ui;
    QVector<WizardPage *> m_pages;
    QSet<QString> m_visited;
    std::unique_ptr<WindowMenus> m_menus;
    QString m_openAt; ///< page to show when the cluster being read is there
    bool m_monitorWhenLoaded = false;
    int m_current = -1;
    Lane m_disk;
};

/// Every page in the order of the steps, as children of \a parent.
QVector<WizardPage *> makePages(AppContext &context, WizardWindow &window);

} // namespace Slipway
