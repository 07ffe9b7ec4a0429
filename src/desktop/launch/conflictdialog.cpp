// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/launch/conflictdialog.h"

#include "desktop/review/badgedelegate.h"
#include "render/render.h"
#include "ui_conflictdialog.h"

namespace Slipway {

ConflictDialog::ConflictDialog(HostConnector &connector, const CheckedCluster &cluster, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ConflictDialog>()), m_runner(connector)
{
    m_ui->setupUi(this);
    m_ui->files->setItemDelegate(new BadgeDelegate(Qt::UserRole, Qt::UserRole + 1, m_ui->files));
    m_ui->splitter->setSizes({220, 640});
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->headline->setText(tr("Looking at what was edited…"));
    m_ui->diff->showNothing({});
    m_ui->overwriteButton->setEnabled(false);
    resize(920, 600);
    connect(m_ui->overwriteButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->keepButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->files, &QListWidget::currentRowChanged, this, &ConflictDialog::showFile);
    connect(&m_runner, &ComparisonRunner::finished, this, &ConflictDialog::showComparison);
    // Rendering is pure, and takes a moment with thousands of servers.
    onDone(QtConcurrent::run([cluster] { return Result<Bundle>(Slipway::render(cluster)); }), this,
           [this, spec = cluster.spec()](const Result<Bundle> &bundle) {
               if (bundle)
                   m_runner.start(spec, *bundle);
           });
}

ConflictDialog::~ConflictDialog() = default;

void ConflictDialog::showComparison(const Comparison &comparison)
{
    m_ui->busy->hide();
    if (const std::optional<Error> error = comparison.firstError()) {
        m_ui->headline->setText(error->message);
        m_ui->diff->showNothing(error->detail);
        return;
    }
    m_conflicts = comparison.foreign();
    for (const FileChange &change : std::as_const(m_conflicts))
        m_ui->files->addItem(change.path);
    m_ui->overwriteButton->setEnabled(true);
    if (m_conflicts.isEmpty()) {
        m_ui->headline->setText(tr("The edits are gone: nothing stands in the way any more."));
        m_ui->overwriteButton->setText(tr("&Launch"));
        return;
    }
    m_ui->headline->setText(
        tr("%n file(s) were edited by somebody else since the last push.", nullptr, static_cast<int>(m_conflicts.size())));
    m_ui->files->setCurrentRow(0);
}

void ConflictDialog::showFile(int row)
{
    if (row >= 0 && row < m_conflicts.size())
        m_ui->diff->showChange(m_conflicts[row], tr("the shared folder"));
}

} // namespace Slipway
