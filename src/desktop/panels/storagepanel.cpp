// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/panels/storagepanel.h"

#include "desktop/style/theme.h"
#include "desktop/widgets/pilldelegate.h"
#include "ui_storagepanel.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>

namespace Slipway {

namespace {

enum MountColumn { HostPath, ContainerPath, ReadOnly };

} // namespace

StoragePanel::StoragePanel(ClusterDraft &draft, HostConnector &connector, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_ui(std::make_unique<Ui::StoragePanel>()), m_binder(draft, this),
      m_surveyor(connector)
{
    m_ui->setupUi(this);
    setColumns();
    bindFields();
    bindMounts();
    connect(m_ui->nasIdentityButton, &QPushButton::clicked, this, &StoragePanel::pickIdentity);
    connect(m_ui->firstServerButton, &QPushButton::clicked, this, &StoragePanel::useFirstServer);
    m_ui->proofList->setItemDelegate(new PillDelegate(Qt::UserRole, m_ui->proofList));
    m_ui->proofList->hide();
    connect(m_ui->proveButton, &QPushButton::clicked, this, &StoragePanel::prove);
    connect(&m_surveyor, &Surveyor::proved, this, &StoragePanel::showProof);
    connect(&m_surveyor, &Surveyor::runningChanged, this, &StoragePanel::showProving);
    connect(&m_surveyor, &Surveyor::failed, this, [this](const Error &error) {
        Finding finding;
        finding.message = error.message;
        finding.why = error.detail;
        m_ui->proofFinding->showFindings({finding});
    });
    connect(&draft, &ClusterDraft::findingsChanged, this, &StoragePanel::showMountProblems);
    showSpec();
}

StoragePanel::~StoragePanel() = default;

void StoragePanel::bindFields()
{
    const auto kind = [](auto &s) -> auto & { return s.storage.kind; };
    const auto field = [this](auto *edit, FindingLabel *label, const char *place, auto access) {
        m_binder.bind(edit, FieldBinder::field(place, access), label);
    };
    m_binder.bind(m_ui->nasRadio, FieldBinder::oneOf("storage.kind", kind, Storage::Kind::Nas), m_ui->kindFinding);
    m_binder.bind(m_ui->nfsRadio, FieldBinder::oneOf("storage.kind", kind, Storage::Kind::NfsFromController));
    m_binder.bind(m_ui->copyRadio, FieldBinder::oneOf("storage.kind", kind, Storage::Kind::CopyToServers));
    field(m_ui->serverPathEdit, m_ui->serverPathFinding, "storage.server-path", [](auto &s) -> auto & { return s.storage.serverPath; });
    field(m_ui->nasHostEdit, m_ui->nasHostFinding, "storage.nas.host", [](auto &s) -> auto & { return s.storage.nasHost; });
    field(m_ui->nasPathEdit, m_ui->nasPathFinding, "storage.nas.path", [](auto &s) -> auto & { return s.storage.nasPath; });
    field(m_ui->nasUserEdit, m_ui->nasUserFinding, "storage.nas.ssh.user", [](auto &s) -> auto & { return s.storage.nasSsh.user; });
    field(m_ui->nasPortEdit, m_ui->nasPortFinding, "storage.nas.ssh.port", [](auto &s) -> auto & { return s.storage.nasSsh.port; });
    field(m_ui->nasIdentityEdit, m_ui->nasIdentityFinding, "storage.nas.ssh.identity-file", [](auto &s) -> auto & { return s.storage.nasSsh.identityFile; });
    field(m_ui->nasJumpEdit, m_ui->nasJumpFinding, "storage.nas.ssh.jump-host", [](auto &s) -> auto & { return s.storage.nasSsh.jumpHost; });
    m_binder.bind(m_ui->nasAgentCheck, FieldBinder::field("storage.nas.ssh.agent", [](auto &s) -> auto & { return s.storage.nasSsh.useAgent; }));
}

void StoragePanel::bindMounts()
{
    m_binder.showFindings(QStringLiteral("storage.mounts"), m_ui->mountsFinding);
    EditTable *table = m_ui->mountsTable;
    connect(&table->model(), &EditTableModel::cellEdited, this, [this](int row, int column, const QVariant &value) {
        m_draft.edit([=](ClusterSpec &spec) {
            Mount &mount = spec.storage.mounts[row];
            switch (column) {
            case HostPath: mount.hostPath = value.toString(); break;
            case ContainerPath: mount.containerPath = value.toString(); break;
            default: mount.readOnly = value.toBool();
            }
        });
    });
    connect(table, &EditTable::addRequested, this, [this, table] {
        m_draft.edit([](ClusterSpec &spec) { spec.storage.mounts.append(Mount()); });
        showMounts();
        table->editCell(table->model().rowCount() - 1, HostPath);
    });
    connect(table, &EditTable::removeRequested, this, [this](const QVector<int> &rows) {
        m_draft.edit([&rows](ClusterSpec &spec) {
            for (auto row = rows.crbegin(); row != rows.crend(); ++row)
                spec.storage.mounts.removeAt(*row);
        });
    });
}

void StoragePanel::setColumns()
{
    m_ui->mountsTable->setColumns({{tr("Folder on the servers"), EditTableModel::Column::Kind::Text, {}, 34},
                                   {tr("Folder in the containers"), EditTableModel::Column::Kind::Text, {}, 34},
                                   {tr("Read only"), EditTableModel::Column::Kind::Check, {}, 12}});
}

void StoragePanel::showSpec()
{
    const Storage &storage = m_draft.spec().storage;
    m_binder.show();
    m_ui->nasCard->setVisible(storage.kind == Storage::Kind::Nas);
    m_ui->proofCard->setVisible(storage.kind != Storage::Kind::CopyToServers);
    showProving();
    m_ui->firstServerButton->setEnabled(!m_draft.spec().servers.isEmpty());
    switch (storage.kind) {
    case Storage::Kind::Nas: m_ui->folderCardTitle->setText(tr("The shared folder")); break;
    case Storage::Kind::NfsFromController: m_ui->folderCardTitle->setText(tr("The folder the controller’s machine serves")); break;
    case Storage::Kind::CopyToServers: m_ui->folderCardTitle->setText(tr("The folder on every server")); break;
    }
    showMounts();
}

void StoragePanel::showMounts()
{
    QVector<QVariantList> rows;
    for (const Mount &mount : m_draft.spec().storage.mounts)
        rows.append({mount.hostPath, mount.containerPath, mount.readOnly});
    m_ui->mountsTable->setRows(rows);
    showMountProblems();
}

void StoragePanel::showMountProblems()
{
    QHash<QPair<int, int>, QString> problems;
    for (const Finding &finding : m_draft.findings()) {
        if (!finding.where.startsWith(QLatin1String("storage.mounts[")))
            continue;
        const int row = finding.where.section(QLatin1Char('['), 1).section(QLatin1Char(']'), 0, 0).toInt();
        const int column = finding.where.endsWith(QLatin1String(".host")) ? HostPath : ContainerPath;
        problems.insert({row, column}, finding.message);
    }
    m_ui->mountsTable->model().setProblems(problems);
}

void StoragePanel::showFinding(const QString &where)
{
    if (!m_binder.focus(where) && where.startsWith(QLatin1String("storage.mounts")))
        m_ui->mountsTable->setFocus();
}

void StoragePanel::prove()
{
    if (m_surveyor.isRunning()) {
        m_surveyor.cancel();
        return;
    }
    m_ui->proofFinding->showFindings({});
    m_ui->proofList->clear();
    m_ui->proofList->hide();
    m_surveyor.proveStorage(m_draft.spec());
}

void StoragePanel::showProof(const QVector<StorageProofRow> &rows)
{
    for (const StorageProofRow &row : rows) {
        const QString outcome = row.proof ? tr("%1 sees the folder").arg(row.server)
                                          : QStringLiteral("%1: %2").arg(row.server, row.proof.error().message);
        auto *item = new QListWidgetItem(outcome, m_ui->proofList);
        item->setData(Qt::UserRole, static_cast<int>(row.proof ? Tone::Good : Tone::Bad));
    }
    m_ui->proofList->show();
    const int shown = qMin(8, m_ui->proofList->count());
    m_ui->proofList->setFixedHeight(shown * m_ui->proofList->sizeHintForRow(0) + 8);
    showProving();
}

void StoragePanel::showProving()
{
    const bool running = m_surveyor.isRunning();
    const int done = m_ui->proofList->count();
    const auto servers = static_cast<int>(m_draft.spec().servers.size());
    m_ui->proveButton->setText(running ? tr("Cancel the pr&oof") : tr("Pr&ove the shared folder"));
    m_ui->proveButton->setEnabled(running || servers > 0);
    m_ui->proofState->setText(running ? tr("%1 of %n server(s) answered…", nullptr, servers).arg(done) : QString());
}

void StoragePanel::pickIdentity()
{
    auto *dialog = new QFileDialog(this, tr("Choose a Key File"), QDir::homePath() + QStringLiteral("/.ssh"));
    dialog->setObjectName(QStringLiteral("identityDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(QDir::AllDirs | QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_draft.edit([&path](ClusterSpec &spec) { spec.storage.nasSsh.identityFile = path; });
    });
    dialog->open();
}

void StoragePanel::useFirstServer()
{
    if (m_draft.spec().servers.isEmpty())
        return;
    m_draft.edit([](ClusterSpec &spec) {
        const Server &first = spec.servers.constFirst();
        spec.storage.nasHost = first.address;
        spec.storage.nasSsh = first.ssh;
        if (spec.storage.nasPath.isEmpty())
            spec.storage.nasPath = spec.storage.serverPath; // a server sees the folder where the servers see it
    });
}

void StoragePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        setColumns();
        showSpec();
    }
}

} // namespace Slipway
