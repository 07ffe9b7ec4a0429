// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wizard/wizardwindow.h"

#include "render/exportbundle.h"
#include "render/render.h"
#include "ui_wizardwindow.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

// The part of WizardWindow that writes the generated files as a bundle of this computer.

namespace Slipway {

void WizardWindow::chooseBundleToExport()
{
    if (hasErrors(m_draft.findings())) {
        m_ui->messageBar->showMessage(Glyph::Warning, tr("The files can be exported as soon as the answers are right."), {},
                                      {{tr("&Show what is wrong"), [this] { nextFinding(); }}});
        return;
    }
    const QString archives = tr("Archive (*.tar.gz)");
    const QString folders = tr("Folder (*)");
    const QString folder = m_draft.filePath().isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : QFileInfo(m_draft.filePath()).path();
    auto *dialog = new QFileDialog(this, tr("Export the Bundle"), folder);
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({archives, folders});
    dialog->setDefaultSuffix(QStringLiteral("tar.gz"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, folders](const QString &filter) {
        dialog->setDefaultSuffix(filter == folders ? QString() : QStringLiteral("tar.gz"));
    });
    dialog->selectFile(m_draft.spec().cluster.name + QStringLiteral(".tar.gz"));
    connect(dialog, &QFileDialog::fileSelected, this, &WizardWindow::exportBundleTo);
    dialog->open();
}

void WizardWindow::exportBundleTo(const QString &path)
{
    auto work = [spec = m_draft.spec(), path](const std::stop_token &stop) -> Result<void> {
        Result<CheckedCluster> cluster = CheckedCluster::check(spec);
        if (!cluster)
            return std::move(cluster).error();
        // The dialog has asked before an archive is replaced; a folder is replaced only when it is a bundle.
        return exportBundle(Slipway::render(*cluster), spec.cluster.name, path, Existing::Replace, 0644, stop);
    };
    onDone(m_disk.submit(work), this, [this, path](const Result<void> &written) {
        if (!written) {
            showError(written.error());
            return;
        }
        m_ui->messageBar->showMessage(
            Glyph::Info, tr("Exported to %1.").arg(path),
            tr("Its README.md has the commands to bring the cluster up by hand. The munge key is not in it."));
    });
}

} // namespace Slipway
