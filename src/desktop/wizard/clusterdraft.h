// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "base/finding.h"
#include "cluster/clusterfile.h"
#include "survey/serverfacts.h"

#include <QTimer>
#include <QUndoStack>

#include <atomic>
#include <functional>

namespace Slipway {

/// The cluster that is being edited: its answers, what is wrong with them, and the file they belong to.
/// Every change goes through edit(), so that it can be undone, is checked, and survives a crash. Lives in
/// the GUI thread; files are read and written on a thread of its own. The destructor waits for a write.
class ClusterDraft : public QObject
{
    Q_OBJECT

public:
    /// \a stateFolder keeps unsaved work; empty: nothing is kept.
    explicit ClusterDraft(const QString &stateFolder = {}, QObject *parent = nullptr);
    ~ClusterDraft() override;

    const ClusterSpec &spec() const { return m_file.spec(); }
    /// checkSpec(spec()), at once; with more than manyServers a moment later, when findingsChanged() comes.
    const Findings &findings() const { return m_findings; }
    static constexpr qsizetype manyServers = 500;

    QString filePath() const { return m_path; } ///< empty while never saved
    /// File name, or the cluster's name, or "New cluster".
    QString displayName() const;
    bool isModified() const { return !m_undo.isClean(); }
    bool isBusy() const { return m_busy > 0; } ///< reading or writing a file
    /// True once there is something worth resuming: loaded, or edited.
    bool hasStarted() const { return m_started; }
    QUndoStack &undoStack() { return m_undo; }
    /// The file as it would be written, comments kept. Pure; for a preview.
    ClusterFile file() const { return m_file; }
    QString resumeKey() const { return m_key; }

    /// Changes the answers. Calls with the same, non-empty \a place one after another are one undo step.
    void edit(const std::function<void(ClusterSpec &)> &change, const QString &place = {});
    /// The one-click way out of \a finding.
    void applyFix(const Finding &finding);

    /// Starts over with \a spec, as a new cluster without a file; \a worthKeeping when there is something in it.
    void startNew(const ClusterSpec &spec = emptySpec(), bool worthKeeping = false);
    void startNew(const ClusterFile &file, bool worthKeeping);
    /// What a new cluster starts with: no servers, and the folders of Slipway's own image.
    static ClusterSpec emptySpec();
    /// Reads \a path; loaded() or failed() follows. Unsaved changes of an earlier run come back with it.
    void load(const QString &path);
    /// Takes up unsaved work kept under \a key; loaded() or failed() follows.
    void resume(const QString &key);
    /// Writes the file; saved() or failed() follows. When somebody else changed it since it was read, that
    /// is Error::Conflict, and \a overwrite is the person's answer to it.
    void save(const QString &path, bool overwrite = false);
    /// Throws unsaved changes away: reads the file again.
    void revert();
    /// What servers said about themselves, by name. From now on findings() tells as well what of it does not fit the
    /// answers, until a server gets another address. Not part of the file.
    void addFacts(const QMap<QString, ServerFacts> &facts);
    const QMap<QString, ServerFacts> &facts() const { return m_facts; }
    /// Finds anew what is wrong, as after a change of language.
    void check();
    /// Writes unsaved work to the state folder now instead of in a moment.
    void keepUnsavedWork();

Q_SIGNALS:
    void specChanged();     ///< answers differ, from whatever side; findings may follow later
    void findingsChanged();
    void fileChanged();     ///< path, name or modified state
    void busyChanged();
    void loaded(bool unsavedChangesCameBack);
    void saved();
    void failed(const Slipway::Error &error);

private:
    class SpecChange;
    struct Opened;

    void setSpec(const ClusterSpec &spec);
    void dropOldFacts();
    void adopt(Opened opened);
    template<typename T, typename Work, typename Done>
    void onDisk(Work work, Done done);
    static Result<Opened> open(const QString &stateFolder, const QString &path, bool withUnsaved);
    static Result<Opened> openKept(const QString &stateFolder, const QString &key);

    ClusterFile m_file;
    Findings m_findings;
    QMap<QString, ServerFacts> m_facts;
    QMap<QString, QString> m_measuredAt; ///< address by name, for m_facts
    QUndoStack m_undo;
    QString m_path;
    QByteArray m_diskHash; ///< of the file as read or last written
    QString m_stateFolder;
    QString m_key;
    QTimer m_keepTimer;
    int m_busy = 0;
    std::atomic<quint64> m_checkNumber = 0;
    bool m_started = false;
    Lane m_disk;
    Lane m_checks;
};

} // namespace Slipway
