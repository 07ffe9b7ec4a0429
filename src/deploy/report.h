// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QVector>

#include <functional>
#include <optional>

namespace Slipway {

class Redactor;

enum class StepStatus { Waiting, Running, AlreadyDone, Done, Failed, Skipped, Cancelled };

/// "already-done", …: stable, for --json.
QString stepStatusName(StepStatus status);
/// Translated, for people.
QString stepStatusText(StepStatus status);

/// A command that was run, as the person can run it again by hand.
struct CommandRecord
{
    QString command;
    int exitStatus = 0;
    QString output; ///< standard output, then standard error; capped
    qint64 milliseconds = 0;
};

struct StepRecord
{
    QString id;    ///< stable: "docker.found", "image", "munge-key", "compose.up", "registered"
    QString title; ///< translated
    StepStatus status = StepStatus::Waiting;
    QString summary; ///< one translated sentence: what was found or done
    std::optional<Error> error;
    QVector<CommandRecord> commands;
    qint64 milliseconds = 0;
};

/// The steps of one server, of the NAS, or of the cluster as a whole.
struct LaneRecord
{
    QString name; ///< node name, "NAS" or the cluster's name
    QVector<StepRecord> steps;
};

/// What a run did: lane → step → command → output. Saved as text and as JSON, always redacted.
struct Report
{
    QString title;
    QDateTime started;
    qint64 milliseconds = 0;
    QVector<LaneRecord> lanes;
    std::optional<Error> error; ///< the first one that stopped the run; none: it worked

    bool succeeded() const { return !error; }
    QString toText(const Redactor &redactor) const;
    QJsonObject toJson(const Redactor &redactor) const;
};

/// Something happened while a run goes on. Called on worker threads.
struct StepEvent
{
    QString lane;
    QString stepId;
    QString title;
    StepStatus status = StepStatus::Waiting;
    QString text;         ///< summary, a line of output, or the error's sentence
    double progress = -1; ///< 0..1 of this step; -1: not known
};

using StepSink = std::function<void(const StepEvent &)>;

} // namespace Slipway
