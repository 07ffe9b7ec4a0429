// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/outcome.h"
#include "doctor/playbook.h"
#include "operate/action.h"

#include <QDateTime>
#include <QJsonObject>

namespace Slipway {

class Redactor;

/// What somebody wants to know.
struct Symptom
{
    enum class Kind {
        Everything, ///< all probes over all servers
        Node,       ///< why is this node not as it should be
        Server,     ///< why does this server not do what it should (a failed step of a launch, a broken chain)
        Job,        ///< why does this job not run, or why did it fail
        Message     ///< what does this text mean
    };

    Kind kind = Kind::Everything;
    QString subject; ///< node, server or job
    QString text;    ///< Message: what was pasted. Others: may be an error's words; they are read too

    bool operator==(const Symptom &) const = default;
};

/// One thing that was looked at, and the line that tells.
struct Evidence
{
    QString question; ///< translated
    QString probe;
    QString server;  ///< empty: this computer
    QString command; ///< to run it again by hand
    bool ran = false;
    int exitStatus = 0;
    QString line; ///< the part of the output that decided; or why it could not be run. Untrusted plain text
    qint64 time = 0; ///< milliseconds since 1970

    bool operator==(const Evidence &) const = default;
};

/// What to do about a conclusion.
struct Remedy
{
    ActionRequest request;
    QString title; ///< translated
    Risk risk = Risk::Safe;

    bool operator==(const Remedy &) const = default;
};

/// A cause that was found. Texts are translated and complete.
struct Conclusion
{
    QString id;       ///< stable: "munge-key-differs"
    QString playbook; ///< stable
    QString subject;  ///< node, server or job; empty: the cluster
    Severity severity = Severity::Error;
    QString title;
    QString explain;
    QStringList advice;
    QVector<PlannedCommand> byHand; ///< for somebody with more rights
    QVector<Evidence> evidence;     ///< from the first look to the one that decided
    QVector<Remedy> remedies;       ///< in the order to try them
    QVector<Remedy> prevention;
    QString page;        ///< step of the wizard, may be empty
    QString explainedBy; ///< id of the conclusion this one follows from; empty: a root
    QString explainedOn; ///< that conclusion's subject

    bool isRoot() const { return explainedBy.isEmpty(); }
};

/// A family of causes that it is not, or about which nothing could be learned.
struct RuledOut
{
    QString playbook;
    QString title;   ///< translated: "Munge"
    QString subject;
    bool known = true; ///< false: could not be told
    QString why;       ///< translated
    QVector<Evidence> evidence;
};

/// The answer: what was found, what it is not, and what nobody could tell.
struct Diagnosis
{
    QString cluster;
    Symptom symptom;
    QDateTime started;
    qint64 milliseconds = 0;
    QVector<Conclusion> conclusions; ///< the root causes first, the worst of them first
    QVector<RuledOut> ruledOut;
    QVector<Outcome> outcomes; ///< everything that was asked, in the order of time
    bool cancelled = false;

    /// Nothing was found that needs anybody; hints of severity Info do not count.
    bool nothingFound() const;
    /// The first root cause that is no mere hint; nullptr: none.
    const Conclusion *top() const;
    const Conclusion *find(const QString &id, const QString &subject) const;
    QVector<const RuledOut *> notKnown() const;

    QString toText(const Redactor &redactor) const; ///< the record, with every outcome
    QJsonObject toJson(const Redactor &redactor) const;
};

/// "error", …: stable.
QString severityName(Severity severity);

} // namespace Slipway
