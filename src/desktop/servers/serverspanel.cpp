// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/servers/serverspanel.h"

#include "desktop/servers/pasteserversdialog.h"
#include "desktop/servers/serverentry.h"
#include "desktop/servers/sshhostsdialog.h"
#include "desktop/widgets/pilldelegate.h"
#include "desktop/widgets/textlabel.h"
#include "ui_serverspanel.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace Slipway {

namespace {

QString joined(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    }
    return parts.join(QStringLiteral(", "));
}

QString normalGpus(const QString &text)
{
    const Result<QVector<Gpu>> gpus = parseGpus(text);
    return gpus ? gpusText(*gpus) : text;
}

Finding localFinding(const Error &error)
{
    Finding finding;
    finding.id = QStringLiteral("entry");
    finding.message = error.message;
    return finding;
}

} // namespace

ServersPanel::ServersPanel(ClusterDraft &draft, HostConnector &connector, const QString &sshConfigFile, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_sshConfigFile(sshConfigFile), m_ui(std::make_unique<Ui::ServersPanel>()),
      m_binder(draft, this), m_surveyor(connector)
{
    m_ui->setupUi(this);
    m_ui->addEdit->setFont(monoFont(font()));
    setUpTable();
    bindLogin();
    bindHardware();

    connect(m_ui->addEdit, &QLineEdit::returnPressed, this, &ServersPanel::addTyped);
    connect(m_ui->addEdit, &QLineEdit::textEdited, this, [this] { showAddError(nullptr); });
    connect(m_ui->addButton, &QPushButton::clicked, this, &ServersPanel::addTyped);
    connect(m_ui->pasteButton, &QPushButton::clicked, this, &ServersPanel::pasteTable);
    connect(m_ui->sshConfigButton, &QPushButton::clicked, this, &ServersPanel::pickFromSshConfig);
    connect(m_ui->identityButton, &QPushButton::clicked, this, &ServersPanel::pickIdentity);
    connect(m_ui->duplicateButton, &QPushButton::clicked, this, &ServersPanel::duplicateSelected);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &ServersPanel::removeSelected);
    connect(m_ui->measureButton, &QPushButton::clicked, this, [this] { measure(false); });
    connect(m_ui->measureOneButton, &QPushButton::clicked, this, [this] { measure(true); });
    connect(&m_surveyor, &Surveyor::measured, this, &ServersPanel::showMeasured);
    connect(&m_surveyor, &Surveyor::runningChanged, this, &ServersPanel::showMeasuring);
    connect(&draft, &ClusterDraft::findingsChanged, this, [this] {
        m_model.setFindings(m_draft.findings());
        Q_EMIT summaryChanged();
    });
    showSpec();
}

ServersPanel::~ServersPanel() = default;

void ServersPanel::setUpTable()
{
    QTableView *table = m_ui->serverTable;
    table->setModel(&m_model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    table->setItemDelegateForColumn(ServerTableModel::State, new PillDelegate(ServerTableModel::ToneRole, table));
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 18);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    const int character = fontMetrics().averageCharWidth();
    const int widths[] = {18, 20, 20, 9, 12, 14};
    for (int column = 0; column < ServerTableModel::State; ++column)
        table->setColumnWidth(column, qMax(widths[column] * character + 16, table->horizontalHeader()->sectionSizeHint(column)));
    table->setMinimumHeight(table->verticalHeader()->defaultSectionSize() * 4);
    table->installEventFilter(this);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ServersPanel::showSelected);
    connect(&m_model, &ServerTableModel::editRequested, this, [this](int row, const Server &changed) {
        m_draft.edit([row, &changed](ClusterSpec &spec) { spec.servers[row] = changed; });
    });
}

FieldBinder::Answer<QString> ServersPanel::text(const char *place, QString (*get)(const Server &),
                                                void (*set)(Server &, const QString &))
{
    return {QLatin1String(place),
            [this, get](const ClusterSpec &spec) { return m_rows.isEmpty() ? QString() : get(spec.servers.at(m_rows.first())); },
            [this, set](ClusterSpec &spec, const QString &value) {
                for (const int row : std::as_const(m_rows))
                    set(spec.servers[row], value);
            }};
}

FieldBinder::Answer<qint64> ServersPanel::number(const char *place, qint64 (*get)(const Server &), void (*set)(Server &, qint64))
{
    return {QLatin1String(place),
            [this, get](const ClusterSpec &spec) { return m_rows.isEmpty() ? 0 : get(spec.servers.at(m_rows.first())); },
            [this, set](ClusterSpec &spec, const qint64 &value) {
                for (const int row : std::as_const(m_rows))
                    set(spec.servers[row], value);
            }};
}

void ServersPanel::bindLogin()
{
    m_binder.bind(m_ui->nameEdit, text(".name", [](const Server &s) { return s.name; },
                                       [](Server &s, const QString &v) { s.name = v; }), m_ui->nameFinding);
    m_binder.bind(m_ui->addressEdit, text(".address", [](const Server &s) { return s.address; },
                                          [](Server &s, const QString &v) { s.address = v; }), m_ui->addressFinding);
    m_binder.bind(m_ui->userEdit, text(".ssh.user", [](const Server &s) { return s.ssh.user; },
                                       [](Server &s, const QString &v) { s.ssh.user = v; }), m_ui->userFinding);
    m_binder.bind(m_ui->portEdit, number(".ssh.port", [](const Server &s) { return qint64(s.ssh.port); },
                                         [](Server &s, qint64 v) { s.ssh.port = int(v); }), m_ui->portFinding);
    m_binder.bind(m_ui->identityEdit, text(".ssh.identity-file", [](const Server &s) { return s.ssh.identityFile; },
                                           [](Server &s, const QString &v) { s.ssh.identityFile = v; }), m_ui->identityFinding);
    m_binder.bind(m_ui->jumpEdit, text(".ssh.jump-host", [](const Server &s) { return s.ssh.jumpHost; },
                                       [](Server &s, const QString &v) { s.ssh.jumpHost = v; }), m_ui->jumpFinding);
    m_binder.bind(m_ui->agentCheck, FieldBinder::Answer<bool>{
        QStringLiteral(".ssh.agent"),
        [this](const ClusterSpec &spec) { return !m_rows.isEmpty() && spec.servers.at(m_rows.first()).ssh.useAgent; },
        [this](ClusterSpec &spec, const bool &on) {
            for (const int row : std::as_const(m_rows))
                spec.servers[row].ssh.useAgent = on;
        }});
}

void ServersPanel::bindHardware()
{
    m_binder.bind(m_ui->socketsEdit, number(".sockets", [](const Server &s) { return qint64(s.sockets); },
                                            [](Server &s, qint64 v) { s.sockets = int(v); }), m_ui->topologyFinding);
    m_binder.bind(m_ui->coresEdit, number(".cores-per-socket", [](const Server &s) { return qint64(s.coresPerSocket); },
                                          [](Server &s, qint64 v) { s.coresPerSocket = int(v); }), m_ui->topologyFinding);
    m_binder.bind(m_ui->threadsEdit, number(".threads-per-core", [](const Server &s) { return qint64(s.threadsPerCore); },
                                            [](Server &s, qint64 v) { s.threadsPerCore = int(v); }), m_ui->topologyFinding);
    m_binder.bind(m_ui->cpusEdit, number(".cpus", [](const Server &s) { return qint64(s.cpus); },
                                         [](Server &s, qint64 v) { s.cpus = int(v); }), m_ui->cpusFinding);
    m_binder.bind(m_ui->memoryEdit, number(".memory-mib", [](const Server &s) { return s.memoryMiB; },
                                           [](Server &s, qint64 v) { s.memoryMiB = v; }), m_ui->memoryFinding);
    // Not bound by its own text: what cannot be read stays in the field, with the reason below it.
    auto gpus = text(".gpus", [](const Server &s) { return gpusText(s.gpus); }, [](Server &s, const QString &v) {
        if (const Result<QVector<Gpu>> list = parseGpus(v))
            s.gpus = *list;
    });
    m_binder.bind(m_ui->gpusEdit, gpus, m_ui->gpusFinding, normalGpus);
    connect(m_ui->gpusEdit, &QLineEdit::textEdited, this, [this](const QString &typed) {
        if (const Result<QVector<Gpu>> list = parseGpus(typed); !list)
            m_ui->gpusFinding->showFindings({localFinding(list.error())});
        else
            m_binder.show();
    });
    m_binder.bind(m_ui->featuresEdit, text(".features", [](const Server &s) { return s.features.join(QStringLiteral(", ")); },
                                           [](Server &s, const QString &v) {
                                               s.features = joined(v).split(QStringLiteral(", "), Qt::SkipEmptyParts);
                                           }), m_ui->featuresFinding, joined);
    m_binder.showFindings(QStringLiteral("servers"), m_ui->serversFinding);
}

void ServersPanel::showSpec()
{
    m_model.setServers(m_draft.spec().servers);
    m_model.setFindings(m_draft.findings());
    const bool empty = m_draft.spec().servers.isEmpty();
    m_ui->serverTable->setVisible(!empty);
    m_ui->emptyCard->setVisible(empty);
    showMeasuring();
    showSelected();
    Q_EMIT summaryChanged();
}

void ServersPanel::showSelected()
{
    m_rows = selectedRows();
    m_ui->detailsCard->setVisible(!m_rows.isEmpty());
    if (m_rows.isEmpty())
        return;
    const bool one = m_rows.size() == 1;
    m_ui->selectedTitle->setText(one ? m_draft.spec().servers.at(m_rows.first()).name
                                     : tr("%n servers: what you change, changes for all of them", nullptr, int(m_rows.size())));
    m_ui->nameEdit->setEnabled(one);
    m_ui->addressEdit->setEnabled(one);
    m_binder.setRoot(QStringLiteral("servers[%1]").arg(m_rows.first()));
    showMeasureError();
}

void ServersPanel::selectSomething()
{
    if (m_rows.isEmpty() && m_model.rowCount() > 0)
        selectRows(0, 0);
}

void ServersPanel::showFinding(const QString &where)
{
    const int row = serverRowOf(where);
    if (row < 0 || row >= m_model.rowCount()) {
        m_ui->addEdit->setFocus();
        return;
    }
    selectRows(row, row);
    m_binder.focus(where);
}

QVector<int> ServersPanel::selectedRows() const
{
    QVector<int> rows;
    for (const QItemSelectionRange &range : m_ui->serverTable->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    while (!rows.isEmpty() && rows.last() >= m_draft.spec().servers.size())
        rows.removeLast();
    return rows;
}

void ServersPanel::selectRows(int first, int last)
{
    const QItemSelection rows(m_model.index(first, 0), m_model.index(last, ServerTableModel::ColumnCount - 1));
    m_ui->serverTable->setCurrentIndex(m_model.index(first, 0));
    m_ui->serverTable->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    m_ui->serverTable->scrollTo(m_model.index(last, 0));
}

void ServersPanel::addTyped()
{
    const Result<QVector<Server>> servers = parseServerEntry(m_ui->addEdit->text());
    if (!servers) {
        showAddError(&servers.error());
        m_ui->addEdit->setFocus();
        return;
    }
    showAddError(nullptr);
    m_ui->addEdit->clear();
    addServers(*servers);
    m_ui->addEdit->setFocus(); // the next one can be typed at once
}

void ServersPanel::showAddError(const Error *error)
{
    m_ui->addFinding->showFindings(error ? Findings{localFinding(*error)} : Findings());
}

void ServersPanel::addServers(const QVector<Server> &servers)
{
    if (servers.isEmpty())
        return;
    const int first = int(m_draft.spec().servers.size());
    m_draft.edit([&servers](ClusterSpec &spec) {
        spec.servers += servers;
        // The first server is as good a controller as any, and the choice can be changed.
        if (spec.cluster.controller.isEmpty())
            spec.cluster.controller = spec.servers.constFirst().name;
    });
    selectRows(first, first + int(servers.size()) - 1);
}

void ServersPanel::pasteTable()
{
    auto *dialog = new PasteServersDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { addServers(dialog->servers()); });
    dialog->open();
}

void ServersPanel::pickFromSshConfig()
{
    auto *dialog = new SshHostsDialog(m_sshConfigFile, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { addServers(dialog->servers()); });
    dialog->open();
}

void ServersPanel::pickIdentity()
{
    auto *dialog = new QFileDialog(this, tr("Choose a Key File"), QDir::homePath() + QStringLiteral("/.ssh"));
    dialog->setObjectName(QStringLiteral("identityDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(QDir::AllDirs | QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_draft.edit([this, &path](ClusterSpec &spec) {
            for (const int row : std::as_const(m_rows))
                spec.servers[row].ssh.identityFile = path;
        });
    });
    dialog->open();
}

void ServersPanel::duplicateSelected()
{
    QVector<Server> copies;
    for (const int row : std::as_const(m_rows)) {
        Server copy = m_draft.spec().servers.at(row);
        copy.name.clear(); // both must be its own, and the fields say so
        copy.address.clear();
        copies.append(copy);
    }
    addServers(copies);
    if (copies.size() == 1)
        m_ui->nameEdit->setFocus();
}

void ServersPanel::removeSelected()
{
    const QVector<int> rows = m_rows;
    if (rows.isEmpty())
        return;
    m_ui->serverTable->clearSelection();
    m_draft.edit([&rows](ClusterSpec &spec) {
        for (auto row = rows.crbegin(); row != rows.crend(); ++row)
            spec.servers.removeAt(*row);
    });
    if (const int next = qMin(rows.first(), m_model.rowCount() - 1); next >= 0)
        selectRows(next, next);
}

bool ServersPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->serverTable && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete)) {
        removeSelected();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ServersPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_model.retranslate();
        showSpec();
    }
}

} // namespace Slipway
