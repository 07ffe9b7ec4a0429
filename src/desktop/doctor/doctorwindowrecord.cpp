// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/localfile.h"
#include "base/redactor.h"
#include "desktop/doctor/doctorwindow.h"
#include "desktop/doctor/supportdialog.h"
#include "ui_doctorwindow.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QStandardPaths>

// The part of DoctorWindow that gives a diagnosis to somebody else: copied, saved, or as a support bundle.

namespace Slipway {

namespace {
Result<void> writeRecord(const Diagnosis &diagnosis, const QString &path, const Redactor &redactor)
{
    const bool json = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    const QByteArray bytes =
        json ? QJsonDocument(diagnosis.toJson(redactor)).toJson() : diagnosis.toText(redactor).toUtf8();
    return writeLocalFile(path, bytes, 0600, Existing::Replace);
}
} // namespace

void DoctorWindow::copyRecord()
{
    if (!m_diagnosis)
        return;
    QGuiApplication::clipboard()->setText(m_diagnosis->toText(m_context.redactor));
    m_ui->messageBar->showMessage(
        Glyph::Fine, tr("The record is in the clipboard, without secrets. Paste it into your question."));
}

void DoctorWindow::chooseRecordFile()
{
    if (!m_diagnosis)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save the Record"), folder, tr("Text (*.txt);;JSON (*.json)"));
    dialog->setObjectName(QStringLiteral("saveRecordDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(QStringLiteral("%1-diagnosis-%2.txt")
                           .arg(m_cluster.spec().cluster.name, m_diagnosis->started.toLocalTime().toString(
                                                                   QStringLiteral("yyyyMMdd-HHmm"))));
    connect(dialog, &QFileDialog::fileSelected, this, &DoctorWindow::saveRecord);
    dialog->open();
}

void DoctorWindow::saveRecord(const QString &path)
{
    auto work = [diagnosis = *m_diagnosis, path, &redactor = m_context.redactor] {
        return writeRecord(diagnosis, path, redactor);
    };
    onDone(QtConcurrent::run(work), this, [this, path](const Result<void> &saved) {
        if (saved)
            m_ui->messageBar->showMessage(Glyph::Fine, tr("The record is saved to %1.").arg(path));
        else
            m_ui->messageBar->showMessage(Glyph::Error, saved.error().message, saved.error().detail);
    });
}

void DoctorWindow::openSupportBundle()
{
    auto *dialog = new SupportDialog(m_context.connector, m_context.redactor, m_cluster, m_engine, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Slipway
