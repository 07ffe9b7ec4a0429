// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/review/reviewpanel.h"

#include "desktop/review/badgedelegate.h"
#include "desktop/review/bundlemodel.h"
#include "render/render.h"
#include "ui_reviewpanel.h"

#include <QLocale>

#include <algorithm>

namespace Slipway {

namespace {
constexpr int fileTab = 0;
constexpr int changesTab = 1;
} // namespace

/// The files of one state of the answers, against what lies on the machines.
struct ReviewPanel::View
{
    CheckedCluster cluster;
    Bundle bundle;
    std::optional<Comparison> comparison;
    QVector<FileChange> changes;
    QVector<RestartNote> restarts;

    const FileChange *change(const QString &path) const
    {
        const auto it = std::find_if(changes.cbegin(), changes.cend(),
                                     [&path](const FileChange &change) { return change.path == path; });
        return it == changes.cend() ? nullptr : &*it;
    }
};

ReviewPanel::ReviewPanel(ClusterDraft &draft, HostConnector &connector, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_ui(std::make_unique<Ui::ReviewPanel>())
    , m_model(new BundleModel(this))
    , m_runner(connector)
{
    m_ui->setupUi(this);
    m_ui->tree->setModel(m_model);
    m_ui->tree->setItemDelegate(new BadgeDelegate(BundleModel::BadgeRole, BundleModel::ToneRole, m_ui->tree));
    m_ui->tabs->addTab(QString());
    m_ui->tabs->addTab(QString());
    m_ui->splitter->setStretchFactor(0, 0);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setStretchFactor(2, 0);
    m_ui->splitter->setSizes({240, 520, 240});
    connectUi();
    nameTabs();
    showState();
}

ReviewPanel::~ReviewPanel() = default;

void ReviewPanel::nameTabs()
{
    m_ui->tabs->setTabText(fileTab, tr("&File"));
    m_ui->tabs->setTabText(changesTab, tr("What C&hanges"));
}

void ReviewPanel::connectUi()
{
    connect(m_ui->tabs, &QTabBar::currentChanged, m_ui->views, &QStackedWidget::setCurrentIndex);
    connect(m_ui->tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewPanel::showCurrentFile);
    connect(m_ui->compareButton, &QPushButton::clicked, this, &ReviewPanel::compare);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ReviewPanel::cancelCompare);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &ReviewPanel::exportRequested);
    connect(&m_runner, &ComparisonRunner::finished, this, &ReviewPanel::takeComparison);
    for (CodeView *view : {m_ui->code, m_ui->diff->code()})
        connect(view, &CodeView::reasonActivated, this, &ReviewPanel::answerRequested);
    for (FindingsList *list : {m_ui->findingsList, m_ui->errorList}) {
        connect(list, &FindingsList::showRequested, this, &ReviewPanel::answerRequested);
        connect(list, &FindingsList::fixRequested, this, [this](const Finding &finding) { m_draft.applyFix(finding); });
    }
    connect(&m_draft, &ClusterDraft::specChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&m_draft, &ClusterDraft::findingsChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void ReviewPanel::setPlaceName(const std::function<QString(const QString &)> &name)
{
    m_ui->code->setPlaceName(name);
    m_ui->diff->code()->setPlaceName(name);
    m_ui->findingsList->setPlaceName(name);
    m_ui->errorList->setPlaceName(name);
}

void ReviewPanel::refresh()
{
    if (hasErrors(m_draft.findings())) {
        showErrors();
        return;
    }
    showFindings();
    render();
}

void ReviewPanel::showErrors()
{
    m_runner.cancel();
    m_compareWanted = false;
    m_view.reset();
    Findings errors;
    std::copy_if(m_draft.findings().cbegin(), m_draft.findings().cend(), std::back_inserter(errors),
                 [](const Finding &finding) { return finding.severity == Finding::Severity::Error; });
    m_ui->notReadyText->setText(
        tr("The files are written as soon as these answers are right.", nullptr, static_cast<int>(errors.size())));
    m_ui->errorList->setFindings(errors, {});
    m_ui->stack->setCurrentWidget(m_ui->notReadyPage);
    showState();
}

void ReviewPanel::showFindings()
{
    m_ui->findingsList->setFindings(m_draft.findings(), tr("Nothing to mend."));
}

Result<ReviewPanel::View> ReviewPanel::makeView(const ClusterSpec &spec, const std::optional<Comparison> &comparison)
{
    Result<CheckedCluster> cluster = CheckedCluster::check(spec);
    if (!cluster)
        return std::move(cluster).error();
    Bundle bundle = Slipway::render(*cluster);
    View view{std::move(cluster).value(), std::move(bundle), {}, {}, {}};
    if (comparison) {
        view.comparison = rebased(*comparison, view.bundle);
        view.changes = view.comparison->merged();
        view.restarts = restartPlan(view.cluster, view.changes, view.comparison->jobs);
    }
    return view;
}

void ReviewPanel::render()
{
    if (m_rendering) {
        m_renderAgain = true;
        return;
    }
    m_rendering = true;
    auto work = [spec = m_draft.spec(), comparison = m_comparison] { return makeView(spec, comparison); };
    onDone(QtConcurrent::run(work), this, [this](Result<View> view) {
        m_rendering = false;
        if (std::exchange(m_renderAgain, false)) {
            refresh();
        } else if (view) {
            adopt(std::move(view).value());
        } else {
            // The answers changed while they were rendered; their findings are on the way.
            m_view.reset();
            showState();
        }
    });
    showState();
}

void ReviewPanel::adopt(View view)
{
    const QString path = currentPath();
    m_view = std::make_unique<View>(std::move(view));
    m_model->setBundle(m_view->bundle, m_view->changes);
    m_ui->stack->setCurrentWidget(m_ui->splitter);
    const QModelIndex same = m_model->indexOf(path);
    const bool first = std::exchange(m_fresh, false);
    if (first)
        expandInteresting();
    if (first || !same.isValid())
        m_ui->tree->setCurrentIndex(m_model->firstInteresting());
    else
        m_ui->tree->setCurrentIndex(same);
    if (first && m_view->comparison)
        m_ui->tabs->setCurrentIndex(changesTab);
    showCurrentFile();
    showRestarts();
    showState();
    if (std::exchange(m_compareWanted, false))
        compare();
}

/// Folders with few files are open; a thousand servers are not.
void ReviewPanel::expandInteresting()
{
    constexpr int few = 12;
    const auto open = [this](const auto &self, const QModelIndex &above) -> void {
        for (int row = 0; row < m_model->rowCount(above); ++row) {
            const QModelIndex index = m_model->index(row, 0, above);
            if (m_model->rowCount(index) == 0 || m_model->rowCount(index) > few)
                continue;
            m_ui->tree->expand(index);
            self(self, index);
        }
    };
    open(open, {});
}

QString ReviewPanel::currentPath() const
{
    return m_ui->tree->currentIndex().data(BundleModel::PathRole).toString();
}

void ReviewPanel::showCurrentFile()
{
    const QString path = currentPath();
    if (!m_view || path.isEmpty())
        return;
    const BundleFile *file = m_view->bundle.file(path);
    const FileChange *change = m_view->change(path);
    if (file)
        m_ui->code->showFile(*file);
    else if (change)
        m_ui->code->showFile({path, change->before, 0644, BundleFile::Role::Other, {}});
    if (change)
        m_ui->diff->showChange(*change, place(), file ? file->reasons : QVector<LineReason>());
    else
        m_ui->diff->showNothing(tr("Compare with %1 to see what changes there.").arg(place()));
}

void ReviewPanel::showRestarts()
{
    if (m_view && m_view->comparison)
        m_ui->restartList->setNotes(m_view->restarts);
    else
        m_ui->restartList->setText(tr("Compare with %1 to see what restarts.").arg(place()));
}

QString ReviewPanel::place() const
{
    if (m_draft.spec().storage.kind == Storage::Kind::Nas)
        return tr("the NAS");
    return tr("the servers");
}

int ReviewPanel::changedFiles() const
{
    if (!m_view)
        return 0;
    return static_cast<int>(std::count_if(m_view->changes.cbegin(), m_view->changes.cend(), [](const FileChange &change) {
        return change.kind != FileChange::Kind::Same;
    }));
}

QString ReviewPanel::statusText() const
{
    if (m_runner.isRunning())
        return tr("Comparing with %1").arg(place());
    if (!m_view || !m_view->comparison)
        return {};
    return changedFiles() == 0 ? tr("Nothing changes") : tr("%n file(s) change", nullptr, changedFiles());
}

void ReviewPanel::showState()
{
    const bool running = m_runner.isRunning();
    m_ui->compareBusy->setVisible(running);
    m_ui->cancelButton->setVisible(running);
    m_ui->compareButton->setVisible(!running && m_view);
    m_ui->exportButton->setVisible(m_view != nullptr);
    const bool compared = m_view && m_view->comparison;
    m_ui->compareButton->setText(compared ? tr("&Compare Again") : tr("&Compare with %1").arg(place()));
    QString text;
    if (running) {
        text = tr("Looking at what is on %1 now. Nothing is changed there.").arg(place());
    } else if (compared) {
        const QString time = QLocale().toString(m_view->comparison->when.time(), QLocale::ShortFormat);
        text = changedFiles() == 0
                   ? tr("Compared with %1 at %2: nothing changes.").arg(place(), time)
                   : tr("Compared with %1 at %2: %n file(s) change.", nullptr, changedFiles()).arg(place(), time);
    } else if (m_view) {
        text = tr("These files have not been compared with %1 yet.").arg(place());
    }
    m_ui->compareState->setText(text);
    Q_EMIT statusChanged();
}

void ReviewPanel::compare()
{
    if (!m_view || m_rendering) {
        m_compareWanted = true;
        refresh();
        return;
    }
    m_ui->message->hide();
    m_runner.start(m_view->cluster.spec(), m_view->bundle);
    showState();
}

void ReviewPanel::cancelCompare()
{
    m_runner.cancel();
}

void ReviewPanel::takeComparison(const Comparison &comparison)
{
    const std::optional<Error> error = comparison.firstError();
    const bool looked = std::any_of(comparison.targets.cbegin(), comparison.targets.cend(),
                                    [](const TargetComparison &target) { return !target.error; });
    if (error && error->code != Error::Code::Cancelled)
        m_ui->message->showMessage(Glyph::Warning, error->message, error->detail,
                                   {{tr("&Try Again"), [this] { compare(); }}});
    if (looked) {
        m_comparison = comparison;
        m_fresh = true;
        refresh();
    }
    showState();
    Q_EMIT compared();
}

void ReviewPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    nameTabs();
    showState();
    if (m_view)
        refresh(); // reasons and comments in the files are in the program's language
}

} // namespace Slipway
