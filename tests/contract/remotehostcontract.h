// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/remotehost.h"

#include <QObject>

namespace Slipway {

/// What every RemoteHost keeps, as one test suite: here files and folders, in RemoteShellContract commands
/// as well. A test class derives from one of them, says how to log in, and gets all checks; it may add its
/// own slots. The sources are ${remote_host_contract} in CMake.
class RemoteHostContract : public QObject
{
    Q_OBJECT

protected:
    /// A new login on the same machine; nullptr ends the test as failed.
    virtual std::unique_ptr<RemoteHost> connect() = 0;
    /// An existing folder on that machine the suite may fill; it leaves it empty.
    virtual QString workFolder() const = 0;
    /// False for root, to whom file modes mean nothing.
    virtual bool obeysModes() const { return true; }

    RemoteHost &host() { return *m_host; }
    QString path(const QString &name) const { return m_folder + QLatin1Char('/') + name; }
    QStringList names(const QString &folder = {});

private:
    void put(const QString &name, const QByteArray &content, int mode = 0644);
    QByteArray get(const QString &name);

    std::unique_ptr<RemoteHost> m_host;
    QString m_folder;

private Q_SLOTS:
    void init();
    void cleanup();
    void displayNamesTheMachine();

    // contractfiles.cpp
    void writesAndReads_data();
    void writesAndReads();
    void writesModesWhateverTheUmask_data();
    void writesModesWhateverTheUmask();
    void writeReplacesContentAndMode();
    void writesManyFilesAndReadsThemInOrder();
    void writesAFileOfThisComputer();
    void writeTellsProgress();
    void writeNeedsTheFolder();
    void readKnowsItsLimit();
    void readTellsWhatIsMissing();
    void readFollowsLinks();
    void replaceFileLeavesNothingBeside();
    void replaceFileReplacesALinkItself();
    void twoLoginsSeeOneMachine();

    // contractfolders.cpp
    void statTellsTypes();
    void statTellsSizeModeAndTime();
    void listTellsEveryEntry();
    void makeFoldersMakesParents();
    void makeFoldersRefusesAFile();
    void renameReplaces_data();
    void renameReplaces();
    void renameMovesAFolderWhole();
    void renameNeedsItsSource();
    void linksKeepTheirTarget_data();
    void linksKeepTheirTarget();
    void makeLinkReplacesNothing();
    void removeTreeRemovesAll();
    void removeTreeFollowsNoLink();
    void deniedIsDenied();
    void freeSpaceAndHome();
    void stoppedBeforeNothingHappens();
    void stopInTheMiddleOfAWrite();
};

/// The same for a machine that runs programs: POSIX's sh and the usual small tools.
class RemoteShellContract : public RemoteHostContract
{
    Q_OBJECT

private:
    Result<CommandResult> shell(const QString &script, const QStringList &arguments = {});

private Q_SLOTS:
    void runGivesEveryWordUnchanged_data();
    void runGivesEveryWordUnchanged();
    void runTellsExitStatus_data();
    void runTellsExitStatus();
    void runKeepsOutputAndErrorsApart();
    void runStreamsWhileTheCommandGoesOn();
    void runFeedsStandardInput();
    void runClosesStandardInputWithoutInput();
    void runSetsTheEnvironment();
    void runKeepsLargeOutput();
    void runCutsOutputAtTheLimit();
    void runEndsByItsTimeLimit();
    void runEndsByTheStopToken();
    void runDoesNothingWhenStoppedBefore();
};

} // namespace Slipway
