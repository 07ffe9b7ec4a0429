// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wizard/wizardwindow.h"

#include "render/importsource.h"
#include "ui_wizardwindow.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

// The part of WizardWindow that deals with files: new, open, resume, import, save, and what went wrong.

namespace Slipway {

void WizardWindow::newCluster()
{
    m_openAt = QStringLiteral("servers");
    m_visited = {QStringLiteral("start")};
    m_draft.startNew();
}

void WizardWindow::openExample()
{
    m_openAt = QStringLiteral("servers");
    visitAll();
    m_draft.startNew(exampleCluster(), true);
}

void WizardWindow::openFile(const QString &path)
{
    const QString step = m_recent.stepOf(QFileInfo(path).absoluteFilePath());
    m_openAt = step.isEmpty() ? QStringLiteral("servers") : step;
    m_draft.load(path);
}

void WizardWindow::resumeUnsaved(const QString &key)
{
    m_openAt = QStringLiteral("servers");
    m_draft.resume(key);
}

void WizardWindow::resumeLast()
{
    const RecentClusters::Session session = m_recent.session();
    if (session.filePath.isEmpty() && session.key.isEmpty())
        return;
    m_openAt = session.step;
    if (session.filePath.isEmpty())
        m_draft.resume(session.key);
    else
        m_draft.load(session.filePath);
}

void WizardWindow::showLoaded(bool unsavedChangesCameBack)
{
    m_ui->messageBar->hide();
    if (!m_draft.filePath().isEmpty() || unsavedChangesCameBack)
        visitAll();
    if (unsavedChangesCameBack && !m_draft.filePath().isEmpty()) {
        m_ui->messageBar->showMessage(Glyph::Info, tr("Your unsaved changes are back."), {},
                                      {{tr("&Throw them away"), [this] { m_draft.revert(); }}});
    }
    const QString openAt = std::exchange(m_openAt, QString());
    if (!openAt.isEmpty()) {
        goTo(openAt);
        focusPage();
    }
    if (WizardPage *page = currentPage())
        page->showSpec();
    updateSteps();
    rememberSession();
    if (std::exchange(m_monitorWhenLoaded, false))
        monitor();
    else if (!unsavedChangesCameBack)
        offerMonitor();
}

void WizardWindow::monitor()
{
    const Result<CheckedCluster> cluster = CheckedCluster::check(m_draft.spec());
    if (cluster) {
        Q_EMIT monitorRequested(*cluster, m_draft.filePath());
        return;
    }
    show();
    m_ui->messageBar->showMessage(Glyph::Error, tr("This cluster cannot be watched yet."), cluster.error().message);
    nextFinding();
}

void WizardWindow::diagnose(const QString &server)
{
    const Result<CheckedCluster> cluster = CheckedCluster::check(m_draft.spec());
    if (cluster)
        Q_EMIT diagnosisRequested(*cluster, m_draft.filePath(), cluster->server(server) ? server : QString());
    else
        nextFinding();
}

void WizardWindow::monitorFile(const QString &path)
{
    m_monitorWhenLoaded = true;
    openFile(path);
}

void WizardWindow::offerMonitor()
{
    if (m_draft.filePath().isEmpty() || !m_recent.wasLaunched(m_draft.filePath()))
        return;
    m_ui->messageBar->showMessage(Glyph::Info, tr("%1 was launched from here.").arg(m_draft.spec().cluster.name), {},
                                  {{tr("Open the &monitor"), [this] { monitor(); }}});
}

void WizardWindow::showError(const Error &error)
{
    m_openAt.clear();
    if (std::exchange(m_monitorWhenLoaded, false))
        show();
    const QString detail = QStringList{error.where, error.detail}.join(QLatin1Char('\n')).trimmed();
    QVector<MessageBar::Action> actions;
    if (error.code == Error::Code::Conflict) {
        actions = {{tr("&Reload the file"), [this] { m_draft.revert(); }},
                   {tr("&Save over it"), [this, path = error.where] { m_draft.save(path, true); }}};
    } else if (error.code == Error::Code::NotFound && error.message.isEmpty()) {
        return; // nothing was kept of the last session: the start page is the right place
    }
    const QString message = error.message.isEmpty() ? tr("That did not work.") : error.message;
    m_ui->messageBar->showMessage(Glyph::Error, message, detail, actions);
}

void WizardWindow::chooseFileToOpen()
{
    chooseFile(tr("Open a Cluster File"), QStringLiteral("openDialog"), &WizardWindow::openFile);
}

void WizardWindow::chooseFileToMonitor()
{
    chooseFile(tr("Monitor a Cluster"), QStringLiteral("monitorDialog"), &WizardWindow::monitorFile);
}

void WizardWindow::chooseFile(const QString &title, const QString &name, void (WizardWindow::*open)(const QString &))
{
    auto *dialog = new QFileDialog(this, title, QFileInfo(m_draft.filePath()).path(),
                                   tr("Cluster files (*.slipway.yaml *.yaml *.yml);;All files (*)"));
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, open);
    dialog->open();
}

void WizardWindow::save()
{
    if (m_draft.filePath().isEmpty())
        chooseFileToSave();
    else
        m_draft.save(m_draft.filePath());
}

void WizardWindow::chooseFileToSave()
{
    const QString folder = m_draft.filePath().isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : QFileInfo(m_draft.filePath()).path();
    auto *dialog = new QFileDialog(this, tr("Save the Cluster"), folder, tr("Cluster files (*.slipway.yaml)"));
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("slipway.yaml"));
    const QString name = m_draft.spec().cluster.name;
    dialog->selectFile((name.isEmpty() ? QStringLiteral("cluster") : name) + QStringLiteral(".slipway.yaml"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { m_draft.save(path); });
    dialog->open();
}

void WizardWindow::chooseFilesToImport()
{
    auto *dialog = new QFileDialog(this, tr("Import slurm.conf, hosts and Compose Files"), QFileInfo(m_draft.filePath()).path());
    dialog->setObjectName(QStringLiteral("importDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &WizardWindow::importFiles);
    dialog->open();
}

void WizardWindow::importFiles(const QStringList &paths)
{
    onDone(m_disk.submit([paths](const std::stop_token &stop) { return importFrom(paths, {}, stop); }), this,
           [this](const Result<ImportedCluster> &imported) {
               if (!imported) {
                   showError(imported.error());
                   return;
               }
               m_openAt = QStringLiteral("servers");
               m_draft.startNew(imported->file, true);
               QStringList notes;
               for (const Finding &finding : imported->findings)
                   notes << finding.message;
               notes.removeDuplicates();
               m_ui->messageBar->showMessage(Glyph::Info, tr("Imported. Look through the steps, then save."),
                                             notes.join(QLatin1Char('\n')));
           });
}

void WizardWindow::visitAll()
{
    for (const WizardPage *page : std::as_const(m_pages))
        m_visited.insert(page->id());
}

} // namespace Slipway
