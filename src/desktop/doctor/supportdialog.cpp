// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/doctor/supportdialog.h"

#include "ui_supportdialog.h"

#include <QDate>
#include <QFileDialog>
#include <QStandardPaths>

namespace Slipway {

SupportDialog::SupportDialog(HostConnector &connector, Redactor &redactor, const CheckedCluster &cluster,
                             const DoctorEngine &engine, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::SupportDialog>()), m_cluster(cluster.spec().cluster.name)
{
    m_ui->setupUi(this);
    m_ui->splitter->setSizes({280, 640});
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->preview->edit()->setAccessibleName(tr("The chosen file, as it would be saved"));
    resize(980, 640);
    connect(m_ui->files, &QListWidget::currentRowChanged, this, &SupportDialog::showFile);
    connect(m_ui->files, &QListWidget::itemChanged, this, &SupportDialog::showState);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &SupportDialog::chooseFile);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    collect(connector, redactor, cluster, engine);
}

SupportDialog::~SupportDialog()
{
    m_stop.request_stop();
}

void SupportDialog::collect(HostConnector &connector, Redactor &redactor, const CheckedCluster &cluster,
                            const DoctorEngine &engine)
{
    m_collecting = true;
    auto work = [&connector, &redactor, cluster, ask = engine.collectSupportFiles,
                 stop = m_stop.get_token()](const std::stop_token &) {
        return ask(cluster, LaunchContext{connector, redactor, {}, stop}, {});
    };
    onDone(m_lane.submit(work), this,
           [this](const Result<QVector<SupportFile>> &files) { takeFiles(files); });
    showState();
}

void SupportDialog::takeFiles(const Result<QVector<SupportFile>> &files)
{
    m_collecting = false;
    if (!files) {
        m_ui->messageBar->showMessage(Glyph::Error, files.error().message, files.error().detail);
    } else {
        m_files = *files;
        for (const SupportFile &file : std::as_const(m_files)) {
            auto *item = new QListWidgetItem(file.path, m_ui->files);
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Checked);
            item->setData(Qt::AccessibleDescriptionRole, file.what);
        }
        m_ui->files->setCurrentRow(0);
    }
    showState();
    Q_EMIT collected();
}

void SupportDialog::showFile(int row)
{
    if (row < 0 || row >= m_files.size())
        return;
    m_ui->preview->setTitle(m_files.at(row).what);
    m_ui->preview->showText(QString::fromUtf8(m_files.at(row).content));
}

QVector<SupportFile> SupportDialog::chosenFiles() const
{
    QVector<SupportFile> chosen;
    for (int row = 0; row < m_ui->files->count(); ++row) {
        if (m_ui->files->item(row)->checkState() == Qt::Checked)
            chosen.append(m_files.at(row));
    }
    return chosen;
}

void SupportDialog::showState()
{
    m_ui->busy->setVisible(m_collecting);
    const QVector<SupportFile> chosen = chosenFiles();
    qint64 bytes = 0;
    for (const SupportFile &file : chosen)
        bytes += file.content.size();
    m_ui->saveButton->setEnabled(!chosen.isEmpty());
    if (m_collecting)
        m_ui->state->setText(tr("Collecting from every server. Secrets are left out."));
    else
        m_ui->state->setText(tr("%n file(s), %1. Look through them; untick what should not go along.",
                                nullptr, static_cast<int>(chosen.size()))
                                 .arg(QLocale().formattedDataSize(bytes)));
}

void SupportDialog::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save the Support Bundle"), folder, tr("Archive (*.tar.gz)"));
    dialog->setObjectName(QStringLiteral("saveBundleDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("tar.gz"));
    dialog->selectFile(QStringLiteral("%1-support-%2.tar.gz")
                           .arg(m_cluster, QDate::currentDate().toString(QStringLiteral("yyyyMMdd"))));
    // The file dialog has asked about a file that is there already.
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { save(path, Existing::Replace); });
    dialog->open();
}

void SupportDialog::save(const QString &path, Existing existing)
{
    auto work = [files = chosenFiles(), path, existing] { return saveSupportBundle(files, path, existing); };
    onDone(QtConcurrent::run(work), this, [this, path](const Result<void> &written) {
        if (!written) {
            m_ui->messageBar->showMessage(Glyph::Error, written.error().message, written.error().detail);
            return;
        }
        m_ui->messageBar->showMessage(Glyph::Fine, tr("The bundle is saved to %1.").arg(path));
        Q_EMIT saved(path);
    });
}

} // namespace Slipway
