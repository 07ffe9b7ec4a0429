// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QMap>
#include <QRegularExpression>
#include <QStringList>
#include <QVector>

#include <optional>

namespace Slipway {

// Playbooks are data: resources/playbooks/*.yaml, described by the README there. They can only look;
// whatever changes a server is an action in C++. Texts are English here and translated when they are shown.

/// Where a probe runs.
enum class ProbePlace {
    Server,    ///< on the subject's server, over ssh
    Container, ///< in the subject's container
    Program    ///< computed by this program from other probes, or its own work (see probecatalogue.h)
};

/// A command that only reads, or one of this program's own probes.
struct ProbeSpec
{
    QString id;
    ProbePlace place = ProbePlace::Server;
    QStringList argv;        ///< of a command; with ${…} of the subject in it
    int seconds = 10;        ///< time limit
    bool sideBySide = false; ///< waits more than it works and says little: run together with others
    bool mayHang = false;    ///< asks a file system that may not answer: not waited for
    bool confidential = false; ///< output of a success is never recorded
    bool script = false;       ///< a constant script of this program instead of a single command
    QStringList needs;         ///< Program: the probes it is computed from, "ID" of the subject or "ID@controller"
    QStringList values;        ///< Program: what it may put into Outcome::values
};

/// Which subjects a playbook is walked for.
enum class PlaybookScope {
    Cluster,    ///< once
    Server,     ///< every server of the cluster file, and its container
    Node,       ///< the same, seen as a node of Slurm
    Controller, ///< the controller and its backups
    Job,        ///< every job that waits or has failed
    Message     ///< a text that somebody pasted
};

struct BranchCondition
{
    std::optional<bool> ran;      ///< the probe could, or could not, be run
    QVector<int> exits;           ///< any of them; empty: does not matter
    bool exitsNot = false;        ///< none of `exits`
    QStringList errors;           ///< any of these Error::Code names
    QVector<QRegularExpression> all;  ///< every one is found in the output
    QVector<QRegularExpression> none; ///< not one of them is
    QMap<QString, QRegularExpression> values; ///< of the subject or found so far: role, network, …
    bool messages = false; ///< one of the `messages` of the playbook's conclusions is in the output: that one
};

struct Branch
{
    enum class Kind {
        Go,       ///< on to another check
        Conclude, ///< this is it
        Fine,     ///< it is not this, and `text` says why
        Leave     ///< cannot be told here, or is another playbook's business; `text` says which
    };

    BranchCondition condition;
    Kind kind = Kind::Go;
    QString target; ///< check or conclusion; "*" with BranchCondition::messages: the one whose message it is
    QString text;   ///< Fine, Leave
};

struct Check
{
    QString id;
    QString ask; ///< "Is the container running?"
    QString probe;
    bool atController = false; ///< of the controller instead of the subject
    QVector<Branch> branches;  ///< the first that holds is taken; none: the playbook ends as "not known"
    int line = 0;
};

enum class Severity { Info, Warning, Error };

/// An action that mends or prevents, as the playbook names it.
struct RemedySpec
{
    QString action;  ///< of operate/ or of doctor/
    QString targets; ///< "subject", "controller", "nodes" (all), "" (none), or "${value}"
    QMap<QString, QString> with;
    QString say; ///< what it does for this cause, when the action's own title does not tell
};

/// A command for somebody with more rights.
struct HandSpec
{
    QString where; ///< "server", "controller", "here"
    QString run;   ///< with ${…}, each put in quotes where it needs them
};

struct ConclusionSpec
{
    QString id;
    Severity severity = Severity::Error;
    QString title;
    QString explain;
    QStringList advice;
    QVector<HandSpec> byHand;
    QVector<RemedySpec> remedies;   ///< in the order to try them
    QVector<RemedySpec> prevention; ///< changes of the cluster file, through Review
    QVector<QRegularExpression> messages; ///< what daemons and tools say of this cause; named groups become
                                          ///< values
    QString page;                         ///< step of the wizard where it is set: "servers"
    QStringList explains;    ///< playbooks and conclusions whose finding on the same subject follows from this
    QStringList explainsAll; ///< the same on any subject
    int line = 0;
};

struct Playbook
{
    QString id;
    QString title; ///< what it is about: "Munge"
    QString file;
    PlaybookScope scope = PlaybookScope::Node;
    int layer = 0; ///< from the outside in: lower ones are nearer to the root of things
    QString start;
    QMap<QString, Check> checks;
    QVector<ConclusionSpec> conclusions; ///< in the order of the file, which is that of their messages

    const ConclusionSpec *conclusion(const QString &conclusionId) const; ///< nullptr when there is none
};

/// Everything in resources/playbooks, read once. Never changed afterwards.
struct PlaybookLibrary
{
    QMap<QString, ProbeSpec> probes;
    QVector<Playbook> playbooks; ///< by layer

    const Playbook *playbook(const QString &id) const;
    /// The playbook and conclusion called \a id; conclusions have ids of their own across all playbooks.
    std::pair<const Playbook *, const ConclusionSpec *> conclusion(const QString &id) const;
};

/// The library of this build; tests prove that it reads. Thread-safe.
const PlaybookLibrary &playbookLibrary();

} // namespace Slipway
