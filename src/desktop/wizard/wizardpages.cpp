// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/launch/launchpage.h"
#include "desktop/launch/launchpanel.h"
#include "desktop/panels/startpanel.h"
#include "desktop/review/reviewpage.h"
#include "desktop/wizard/panelpages.h"
#include "desktop/wizard/recentclusters.h"
#include "desktop/wizard/serverspage.h"
#include "desktop/wizard/startpage.h"
#include "desktop/wizard/wizardwindow.h"

namespace Slipway {

namespace {

StartPage *makeStartPage(AppContext &context, WizardWindow &window)
{
    auto *page = new StartPage(context, window.draft());
    StartPanel &panel = page->panel();
    QObject::connect(&panel, &StartPanel::newRequested, &window, &WizardWindow::newCluster);
    QObject::connect(&panel, &StartPanel::openRequested, &window, &WizardWindow::chooseFileToOpen);
    QObject::connect(&panel, &StartPanel::importRequested, &window, &WizardWindow::chooseFilesToImport);
    QObject::connect(&panel, &StartPanel::monitorRequested, &window, &WizardWindow::chooseFileToMonitor);
    QObject::connect(&panel, &StartPanel::exampleRequested, &window, &WizardWindow::openExample);
    QObject::connect(&panel, &StartPanel::recentChosen, &window, [&window](const QString &path, const QString &key) {
        if (path.isEmpty())
            window.resumeUnsaved(key);
        else
            window.openFile(path);
    });
    return page;
}

/// A launch that succeeded ends in the monitor.
LaunchPage *makeLastPage(AppContext &context, WizardWindow &window)
{
    LaunchPage *page = makeLaunchPage(context, window.draft());
    LaunchPanel &panel = page->panel();
    QObject::connect(&panel, &LaunchPanel::monitorRequested, &window, &WizardWindow::monitor);
    QObject::connect(&panel, &LaunchPanel::diagnoseRequested, &window, &WizardWindow::diagnose);
    QObject::connect(&panel, &LaunchPanel::ended, &window, [&context, &window, &panel] {
        if (!panel.report() || !panel.report()->succeeded())
            return;
        RecentClusters(context.settings).rememberLaunch(window.draft().filePath());
        window.monitor();
    });
    return page;
}

} // namespace

QVector<WizardPage *> makePages(AppContext &context, WizardWindow &window)
{
    // One line a page: a step is added or moved here and nowhere else.
    return {
        makeStartPage(context, window),
        new ServersPage(window.draft(), context.connector),
        new StoragePage(window.draft(), context.connector),
        new ClusterPage(window.draft(), context.connector),
        new SchedulingPage(window.draft()),
        makeReviewPage(context, window),
        makeLastPage(context, window),
    };
}

} // namespace Slipway
