// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/panels/clusterpanel.h"

#include "cluster/imageprofiles.h"
#include "desktop/panels/textlist.h"
#include "ui_clusterpanel.h"

#include <QEvent>
#include <QSignalBlocker>

namespace Slipway {

namespace {

constexpr char pullKey[] = "pull";
constexpr char buildKey[] = "build";
constexpr char loadKey[] = "load";

FieldBinder::Answer<QString> sshPart(const char *place, QString SshIntoContainer::*field)
{
    return {QLatin1String(place),
            [field](const ClusterSpec &spec) {
                return spec.cluster.sshIntoContainer ? (*spec.cluster.sshIntoContainer).*field : QString();
            },
            [field](ClusterSpec &spec, const QString &value) {
                if (spec.cluster.sshIntoContainer)
                    (*spec.cluster.sshIntoContainer).*field = value;
            }};
}

} // namespace

ClusterPanel::ClusterPanel(ClusterDraft &draft, HostConnector &connector, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_ui(std::make_unique<Ui::ClusterPanel>()), m_binder(draft, this),
      m_surveyor(connector)
{
    m_ui->setupUi(this);
    m_ui->pathsBox->hide();
    connect(m_ui->pathsButton, &QPushButton::toggled, m_ui->pathsBox, &QWidget::setVisible);
    fillChoices();
    bindCluster();
    bindImage();
    connectVersionQuestion();
    bindPaths();
    bindNetwork();
    bindSshIntoContainer();
    bindEnvironment();
    showSpec();
}

ClusterPanel::~ClusterPanel() = default;

void ClusterPanel::bindCluster()
{
    m_binder.bind(m_ui->nameEdit, FieldBinder::field("cluster.name", [](auto &s) -> auto & { return s.cluster.name; }), m_ui->nameFinding);
    m_binder.bind(m_ui->controllerBox, FieldBinder::field("cluster.controller", [](auto &s) -> auto & { return s.cluster.controller; }), m_ui->controllerFinding);
    m_binder.bind(m_ui->backupEdit, FieldBinder::Answer<QString>{
        QStringLiteral("cluster.backup-controllers"),
        [](const ClusterSpec &spec) { return listText(spec.cluster.backupControllers); },
        [](ClusterSpec &spec, const QString &value) { spec.cluster.backupControllers = listOf(value); }},
        m_ui->backupFinding, normalList);
}

void ClusterPanel::bindImage()
{
    // A known kind brings its folders along; choosing "own" keeps what is there, to be changed.
    m_binder.bind(m_ui->presetBox, FieldBinder::Answer<QString>{
        QStringLiteral("cluster.image.profile.preset"),
        [](const ClusterSpec &spec) { return spec.cluster.image.profile.preset; },
        [](ClusterSpec &spec, const QString &preset) {
            ImageProfile &profile = spec.cluster.image.profile;
            if (preset == QLatin1String("custom"))
                profile.preset = preset;
            else
                profile = imageProfilePreset(preset);
        }}, m_ui->presetFinding);
    m_binder.bind(m_ui->sourceBox, FieldBinder::Answer<QString>{
        QStringLiteral("cluster.image.source"),
        [](const ClusterSpec &spec) {
            switch (spec.cluster.image.source) {
            case Image::Source::Build: return QString::fromLatin1(buildKey);
            case Image::Source::Load: return QString::fromLatin1(loadKey);
            case Image::Source::Pull: break;
            }
            return QString::fromLatin1(pullKey);
        },
        [](ClusterSpec &spec, const QString &key) {
            spec.cluster.image.source = key == QLatin1String(buildKey)  ? Image::Source::Build
                                        : key == QLatin1String(loadKey) ? Image::Source::Load
                                                                        : Image::Source::Pull;
        }}, m_ui->sourceFinding);
    m_binder.bind(m_ui->referenceEdit, FieldBinder::field("cluster.image.reference", [](auto &s) -> auto & { return s.cluster.image.reference; }), m_ui->referenceFinding);
    m_binder.bind(m_ui->archiveEdit, FieldBinder::field("cluster.image.archive", [](auto &s) -> auto & { return s.cluster.image.archive; }), m_ui->archiveFinding);
    m_binder.bind(m_ui->suiteEdit, FieldBinder::field("cluster.image.build-suite", [](auto &s) -> auto & { return s.cluster.image.buildSuite; }), m_ui->suiteFinding);
    m_binder.bind(m_ui->versionEdit, FieldBinder::field("cluster.image.slurm-version", [](auto &s) -> auto & { return s.cluster.image.slurmVersion; }), m_ui->versionFinding);
}

void ClusterPanel::connectVersionQuestion()
{
    connect(m_ui->askVersionButton, &QPushButton::clicked, this, [this] {
        m_ui->askFinding->showFindings({});
        if (m_surveyor.isRunning())
            m_surveyor.cancel();
        else
            m_surveyor.askSlurmVersion(m_draft.spec());
    });
    connect(&m_surveyor, &Surveyor::runningChanged, this, [this] {
        m_ui->askVersionButton->setText(m_surveyor.isRunning() ? tr("Cancel askin&g") : tr("Ask the ima&ge"));
    });
    connect(&m_surveyor, &Surveyor::versionKnown, this, [this](const SlurmVersion &version) {
        m_draft.edit([&version](ClusterSpec &spec) { spec.cluster.image.slurmVersion = version.toString(); });
    });
    connect(&m_surveyor, &Surveyor::failed, this, [this](const Error &error) {
        Finding finding;
        finding.message = error.message;
        finding.why = error.detail;
        m_ui->askFinding->showFindings({finding});
    });
}

void ClusterPanel::bindPaths()
{
    const auto path = [this](QLineEdit *edit, FindingLabel *label, const char *place, auto access) {
        m_binder.bind(edit, FieldBinder::field(place, access), label);
    };
    path(m_ui->confDirEdit, m_ui->confDirFinding, "cluster.image.profile.conf-dir", [](auto &s) -> auto & { return s.cluster.image.profile.confDir; });
    path(m_ui->stateDirEdit, m_ui->stateDirFinding, "cluster.image.profile.state-dir", [](auto &s) -> auto & { return s.cluster.image.profile.stateDir; });
    path(m_ui->spoolDirEdit, m_ui->spoolDirFinding, "cluster.image.profile.spool-dir", [](auto &s) -> auto & { return s.cluster.image.profile.spoolDir; });
    path(m_ui->logDirEdit, m_ui->logDirFinding, "cluster.image.profile.log-dir", [](auto &s) -> auto & { return s.cluster.image.profile.logDir; });
    path(m_ui->runDirEdit, m_ui->runDirFinding, "cluster.image.profile.run-dir", [](auto &s) -> auto & { return s.cluster.image.profile.runDir; });
    path(m_ui->slurmUserEdit, m_ui->slurmUserFinding, "cluster.image.profile.slurm-user", [](auto &s) -> auto & { return s.cluster.image.profile.slurmUser; });
    m_binder.bind(m_ui->entrypointEdit, FieldBinder::Answer<QString>{
        QStringLiteral("cluster.image.profile.entrypoint"),
        [](const ClusterSpec &spec) { return commandText(spec.cluster.image.profile.entrypoint); },
        [](ClusterSpec &spec, const QString &value) { spec.cluster.image.profile.entrypoint = commandOf(value); }},
        m_ui->entrypointFinding, [](const QString &typed) { return commandText(commandOf(typed)); });
    m_binder.showFindings(QStringLiteral("cluster.image.profile"), m_ui->pathsFinding, nullptr, true);
}

void ClusterPanel::bindNetwork()
{
    const auto network = [](auto &s) -> auto & { return s.cluster.network; };
    const auto port = [this](NumberEdit *edit, FindingLabel *label, const char *place, auto access) {
        m_binder.bind(edit, FieldBinder::field(place, access), label);
    };
    m_binder.bind(m_ui->publishedRadio, FieldBinder::oneOf("cluster.network", network, Cluster::Network::PublishedPorts), m_ui->networkFinding);
    m_binder.bind(m_ui->hostRadio, FieldBinder::oneOf("cluster.network", network, Cluster::Network::HostNetwork));
    port(m_ui->slurmctldPortEdit, m_ui->slurmctldPortFinding, "cluster.ports.slurmctld", [](auto &s) -> auto & { return s.cluster.slurmctldPort; });
    port(m_ui->slurmdPortEdit, m_ui->slurmdPortFinding, "cluster.ports.slurmd", [](auto &s) -> auto & { return s.cluster.slurmdPort; });
    port(m_ui->srunFirstEdit, m_ui->srunFinding, "cluster.ports.srun", [](auto &s) -> auto & { return s.cluster.srunPortFirst; });
    port(m_ui->srunLastEdit, nullptr, "cluster.ports.srun", [](auto &s) -> auto & { return s.cluster.srunPortLast; });
}

void ClusterPanel::bindSshIntoContainer()
{
    m_binder.bind(m_ui->sshCheck, FieldBinder::Answer<bool>{
        QStringLiteral("cluster.ssh-into-container"),
        [](const ClusterSpec &spec) { return spec.cluster.sshIntoContainer.has_value(); },
        [](ClusterSpec &spec, const bool &on) {
            if (!on)
                spec.cluster.sshIntoContainer.reset();
            else if (!spec.cluster.sshIntoContainer)
                spec.cluster.sshIntoContainer = SshIntoContainer{QStringLiteral("192.168.16.0/24"), QStringLiteral("192.168.16.1"),
                                                                 QStringLiteral("192.168.16.2")};
        },
        true}, m_ui->sshFinding);
    m_binder.bind(m_ui->subnetEdit, sshPart("cluster.ssh-into-container.subnet", &SshIntoContainer::subnet), m_ui->subnetFinding);
    m_binder.bind(m_ui->gatewayEdit, sshPart("cluster.ssh-into-container.gateway", &SshIntoContainer::gateway), m_ui->gatewayFinding);
    m_binder.bind(m_ui->addressEdit, sshPart("cluster.ssh-into-container.address", &SshIntoContainer::address), m_ui->addressFinding);
}

void ClusterPanel::bindEnvironment()
{
    m_ui->environmentTable->bind(m_draft, QStringLiteral("cluster.environment"), m_ui->environmentFinding,
                                 [](auto &s) -> auto & { return s.cluster.environment; });
}

void ClusterPanel::fillChoices()
{
    const QSignalBlocker quietPreset(m_ui->presetBox);
    const QSignalBlocker quietSource(m_ui->sourceBox);
    m_ui->presetBox->clear();
    for (const QString &preset : imageProfilePresets()) {
        const QString name = preset == QLatin1String("slipway")    ? tr("Slipway’s own")
                             : preset == QLatin1String("debian")   ? tr("With Debian’s or Ubuntu’s packages")
                             : preset == QLatin1String("conquest") ? tr("With Ubuntu 20.04’s packages (conquest)")
                                                                   : tr("Another one");
        m_ui->presetBox->addItem(name, preset);
    }
    m_ui->sourceBox->clear();
    m_ui->sourceBox->addItem(tr("A registry: every server pulls it"), QLatin1String(pullKey));
    m_ui->sourceBox->addItem(tr("Slipway’s Dockerfile: built on every server"), QLatin1String(buildKey));
    m_ui->sourceBox->addItem(tr("An archive in the shared folder"), QLatin1String(loadKey));
}

void ClusterPanel::fillControllers()
{
    QStringList names;
    for (const Server &server : m_draft.spec().servers)
        names << server.name;
    // A controller that is no longer there is shown, too: the finding beside it says what is wrong.
    const QString chosen = m_draft.spec().cluster.controller;
    if (!names.contains(chosen))
        names << chosen;
    QStringList shown;
    for (int i = 0; i < m_ui->controllerBox->count(); ++i)
        shown << m_ui->controllerBox->itemText(i);
    if (shown == names)
        return;
    const QSignalBlocker quiet(m_ui->controllerBox);
    m_ui->controllerBox->clear();
    for (const QString &name : std::as_const(names))
        m_ui->controllerBox->addItem(name, name);
}

void ClusterPanel::showSpec()
{
    const Cluster &cluster = m_draft.spec().cluster;
    fillControllers();
    m_binder.show();
    const auto showRow = [](bool on, std::initializer_list<QWidget *> widgets) {
        for (QWidget *widget : widgets)
            widget->setVisible(on);
    };
    showRow(cluster.image.source == Image::Source::Load, {m_ui->archiveLabel, m_ui->archiveEdit, m_ui->archiveHint});
    showRow(cluster.image.source == Image::Source::Build, {m_ui->suiteLabel, m_ui->suiteEdit, m_ui->suiteHint});
    const bool own = cluster.image.profile.preset == QLatin1String("custom");
    if (own)
        m_ui->pathsButton->setChecked(true);
    for (QLineEdit *edit : m_ui->pathsBox->findChildren<QLineEdit *>())
        edit->setEnabled(own);
    m_ui->sshBox->setVisible(cluster.sshIntoContainer.has_value());
    m_ui->environmentTable->showSpec();
}

void ClusterPanel::showFinding(const QString &where)
{
    if (where.startsWith(QLatin1String("cluster.image.profile")))
        m_ui->pathsButton->setChecked(true);
    if (!m_binder.focus(where) && where.startsWith(QLatin1String("cluster.environment")))
        m_ui->environmentTable->setFocus();
}

void ClusterPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillChoices();
        showSpec();
    }
}

} // namespace Slipway
