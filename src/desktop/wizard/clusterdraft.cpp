// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wizard/clusterdraft.h"

#include "cluster/checkedcluster.h"
#include "cluster/imageprofiles.h"
#include "desktop/wizard/unsavedwork.h"
#include "survey/factsfindings.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSet>
#include <QUndoCommand>

#include <algorithm>
#include <chrono>

namespace Slipway {

namespace {
using namespace std::chrono_literals;

constexpr auto keepDelay = 500ms;
constexpr int undoSteps = 100;
constexpr char ending[] = ".slipway.yaml";

Findings allFindings(const ClusterSpec &spec, const QMap<QString, ServerFacts> &facts)
{
    Findings findings = checkSpec(spec);
    if (facts.isEmpty())
        return findings;
    findings += factsFindings(spec, facts);
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    return findings;
}

QString withEnding(const QString &path)
{
    return QFileInfo(path).suffix().isEmpty() ? path + QLatin1String(ending) : path;
}
} // namespace

/// Both sides as whole values: they share what did not change, so a step costs little.
class ClusterDraft::SpecChange : public QUndoCommand
{
public:
    SpecChange(ClusterDraft &draft, ClusterSpec before, ClusterSpec after, const QString &place)
        : m_draft(draft), m_before(std::move(before)), m_after(std::move(after)), m_place(place)
    {
    }
    void undo() override { m_draft.setSpec(m_before); }
    void redo() override { m_draft.setSpec(m_after); }
    int id() const override { return m_place.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const SpecChange *>(other);
        if (next->m_place != m_place)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    ClusterDraft &m_draft;
    ClusterSpec m_before;
    ClusterSpec m_after;
    QString m_place;
};

struct ClusterDraft::Opened
{
    ClusterFile file = ClusterFile::fromSpec({});
    QString path;
    QByteArray diskHash;
    QString key;
    bool unsaved = false;
};

ClusterDraft::ClusterDraft(const QString &stateFolder, QObject *parent)
    : QObject(parent), m_file(ClusterFile::fromSpec(emptySpec())), m_stateFolder(stateFolder), m_key(UnsavedWork::keyFor({}))
{
    m_undo.setUndoLimit(undoSteps);
    connect(&m_undo, &QUndoStack::cleanChanged, this, &ClusterDraft::fileChanged);
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(keepDelay);
    connect(&m_keepTimer, &QTimer::timeout, this, &ClusterDraft::keepUnsavedWork);
    check();
}

ClusterDraft::~ClusterDraft()
{
    m_busy = 0; // whatever is still on its way to disk, the newest answers are kept too
    if (m_keepTimer.isActive())
        keepUnsavedWork();
    // The stack's own signals must not reach a half-destroyed draft.
    m_undo.disconnect(this);
}

QString ClusterDraft::displayName() const
{
    if (!m_path.isEmpty())
        return QFileInfo(m_path).fileName();
    return spec().cluster.name.isEmpty() ? tr("New cluster") : spec().cluster.name;
}

void ClusterDraft::edit(const std::function<void(ClusterSpec &)> &change, const QString &place)
{
    ClusterSpec changed = spec();
    change(changed);
    if (changed == spec())
        return;
    m_started = true;
    m_undo.push(new SpecChange(*this, spec(), std::move(changed), place));
    Q_EMIT fileChanged();
}

void ClusterDraft::applyFix(const Finding &finding)
{
    edit([&finding](ClusterSpec &spec) { spec = Slipway::applyFix(spec, finding); });
}

void ClusterDraft::setSpec(const ClusterSpec &spec)
{
    m_file.setSpec(spec);
    dropOldFacts();
    check();
    m_keepTimer.start();
    Q_EMIT specChanged();
}

void ClusterDraft::addFacts(const QMap<QString, ServerFacts> &facts)
{
    for (const Server &server : spec().servers) {
        const auto found = facts.constFind(server.name);
        if (found == facts.cend())
            continue;
        m_facts.insert(server.name, *found);
        m_measuredAt.insert(server.name, server.address);
    }
    check();
}

void ClusterDraft::dropOldFacts()
{
    if (m_facts.isEmpty())
        return;
    QSet<QString> current;
    for (const Server &server : spec().servers) {
        if (m_measuredAt.value(server.name) == server.address)
            current.insert(server.name);
    }
    m_facts.removeIf([&current](const auto &fact) { return !current.contains(fact.key()); });
}

void ClusterDraft::check()
{
    const quint64 number = ++m_checkNumber;
    if (spec().servers.size() <= manyServers) {
        m_findings = allFindings(spec(), m_facts);
        Q_EMIT findingsChanged();
        return;
    }
    // Typing must not wait for thousands of servers. Only the newest answer counts, and checks of
    // states that are over are skipped.
    const auto work = [this, number, spec = spec(), facts = m_facts](const std::stop_token &stop) -> Result<Findings> {
        if (stop.stop_requested() || number != m_checkNumber)
            return Error{Error::Code::Cancelled, {}, {}, {}};
        return allFindings(spec, facts);
    };
    onDone(m_checks.submit(work), this, [this, number](Result<Findings> findings) {
        if (number != m_checkNumber || !findings)
            return;
        m_findings = *std::move(findings);
        Q_EMIT findingsChanged();
    });
}

template<typename T, typename Work, typename Done>
void ClusterDraft::onDisk(Work work, Done done)
{
    ++m_busy;
    Q_EMIT busyChanged();
    onDone(m_disk.submit([work = std::move(work)](const std::stop_token &) -> Result<T> { return work(); }), this,
           [this, done = std::move(done)](Result<T> result) mutable {
               --m_busy;
               Q_EMIT busyChanged();
               if (!result) {
                   Q_EMIT failed(result.error());
                   return;
               }
               if constexpr (std::is_void_v<T>)
                   done();
               else
                   done(*std::move(result));
           });
}

ClusterSpec ClusterDraft::emptySpec()
{
    ClusterSpec spec;
    spec.cluster.image.profile = imageProfilePreset(QStringLiteral("slipway"));
    return spec;
}

void ClusterDraft::startNew(const ClusterSpec &spec, bool worthKeeping)
{
    startNew(ClusterFile::fromSpec(spec), worthKeeping);
}

void ClusterDraft::startNew(const ClusterFile &file, bool worthKeeping)
{
    Opened fresh;
    fresh.unsaved = worthKeeping;
    fresh.file = file;
    fresh.key = UnsavedWork::keyFor({});
    adopt(std::move(fresh));
}

void ClusterDraft::load(const QString &path)
{
    onDisk<Opened>([folder = m_stateFolder, path] { return open(folder, path, true); },
                   [this](Opened opened) { adopt(std::move(opened)); });
}

void ClusterDraft::revert()
{
    if (m_path.isEmpty())
        return;
    onDisk<Opened>([folder = m_stateFolder, path = m_path] { return open(folder, path, false); },
                   [this](Opened opened) { adopt(std::move(opened)); });
}

void ClusterDraft::resume(const QString &key)
{
    onDisk<Opened>([folder = m_stateFolder, key] { return openKept(folder, key); },
                   [this](Opened opened) { adopt(std::move(opened)); });
}

Result<ClusterDraft::Opened> ClusterDraft::open(const QString &stateFolder, const QString &path, bool withUnsaved)
{
    const QString key = UnsavedWork::keyFor(path);
    if (withUnsaved && !stateFolder.isEmpty()) {
        if (Result<Opened> kept = openKept(stateFolder, key))
            return kept;
    } else if (!stateFolder.isEmpty()) {
        UnsavedWork::drop(stateFolder, key);
    }
    const QByteArray hash = diskHashOf(path);
    Result<ClusterFile> file = ClusterFile::load(path);
    if (!file)
        return file.error();
    return Opened{*std::move(file), QFileInfo(path).absoluteFilePath(), hash, key, false};
}

Result<ClusterDraft::Opened> ClusterDraft::openKept(const QString &stateFolder, const QString &key)
{
    const Result<UnsavedWork> work = UnsavedWork::find(stateFolder, key);
    if (!work)
        return work.error();
    Result<ClusterFile> file = ClusterFile::parse(work->yaml, work->filePath);
    if (!file)
        return file.error();
    return Opened{*std::move(file), work->filePath, work->diskHash, key, true};
}

void ClusterDraft::adopt(Opened opened)
{
    keepUnsavedWork(); // of the cluster that was open until now
    m_keepTimer.stop();
    m_file = std::move(opened.file);
    m_path = opened.path;
    m_diskHash = opened.diskHash;
    m_key = opened.key;
    m_facts.clear();
    m_started = opened.unsaved || !opened.path.isEmpty();
    m_undo.clear();
    if (opened.unsaved)
        m_undo.resetClean();
    else
        m_undo.setClean();
    check();
    Q_EMIT specChanged();
    Q_EMIT fileChanged();
    if (opened.unsaved)
        m_keepTimer.start();
    Q_EMIT loaded(opened.unsaved);
}

void ClusterDraft::save(const QString &path, bool overwrite)
{
    const QString target = withEnding(path);
    const QByteArray expected = target == m_path && !overwrite ? m_diskHash : QByteArray();
    const auto write = [file = m_file, target, expected, folder = m_stateFolder, key = m_key]() -> Result<QByteArray> {
        const QByteArray found = diskHashOf(target);
        if (!expected.isEmpty() && !found.isEmpty() && found != expected) {
            return Error{Error::Code::Conflict, tr("This file was changed by another program since it was opened."),
                         {}, target};
        }
        if (Result<void> done = file.save(target); !done)
            return done.error();
        if (!folder.isEmpty())
            UnsavedWork::drop(folder, key);
        return diskHashOf(target);
    };
    onDisk<QByteArray>(write, [this, target, written = spec()](const QByteArray &hash) {
        m_path = target;
        m_diskHash = hash;
        m_key = UnsavedWork::keyFor(target);
        // Answers that changed while the file was being written are still unsaved.
        if (spec() == written) {
            m_keepTimer.stop();
            m_undo.setClean();
        } else {
            m_keepTimer.start();
        }
        Q_EMIT fileChanged();
        Q_EMIT saved();
    });
}

void ClusterDraft::keepUnsavedWork()
{
    m_keepTimer.stop();
    if (m_stateFolder.isEmpty() || !m_started)
        return;
    if (m_busy > 0) { // a save under way decides first under which key
        m_keepTimer.start();
        return;
    }
    if (!isModified()) { // undone back to what is on disk
        static_cast<void>(m_disk.submit([folder = m_stateFolder, key = m_key](const std::stop_token &) {
            UnsavedWork::drop(folder, key);
            return Result<void>();
        }));
        return;
    }
    static_cast<void>(m_disk.submit([folder = m_stateFolder, key = m_key, path = m_path, hash = m_diskHash,
                                     file = m_file](const std::stop_token &) {
        return UnsavedWork::keep(folder, {key, path, hash, QDateTime::currentDateTimeUtc(), file.toYaml()});
    }));
}

} // namespace Slipway
