// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/actionrun.h"
#include "cli/clitr.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/loginsession.h"
#include "slurm/hostlist.h"

#include <QFile>

// The commands that act on a running cluster. Each is one of the actions of operate/, with its options.

namespace Slipway {

namespace {

constexpr int mostOperands = 10000;
constexpr qint64 largestServerFile = 64 * 1024; ///< bytes

/// What stands behind FILE; worker[01-03] and worker01,worker02 are several nodes.
Result<QStringList> nodesOf(const CommandContext &context)
{
    QStringList nodes;
    for (const QString &word : context.arguments.operands.mid(1)) {
        Result<QStringList> names = expandHostlist(word, mostOperands);
        if (!names)
            return Error{Error::Code::InvalidInput, CliTr::tr("“%1” names no node.").arg(word), {}, word};
        nodes += *names;
    }
    return nodes;
}

ExitCode onNodes(CommandContext &context, const QString &action, const QMap<QString, QString> &with)
{
    const Result<QStringList> nodes = nodesOf(context);
    return nodes ? runAction(context, {action, *nodes, with})
                 : context.console.fail(nodes.error(), ExitCode::Usage);
}

ExitCode onJobs(CommandContext &context, const QString &action)
{
    return runAction(context, {action, context.arguments.operands.mid(1), {}});
}

/// Options that are values of the request by the same name; --anyway and --cancel-jobs in their words.
QMap<QString, QString> valuesOf(const CommandContext &context)
{
    QMap<QString, QString> with;
    for (const char *name : {"reason", "daemon", "time-limit"}) {
        if (context.arguments.has(QLatin1String(name)))
            with.insert(QLatin1String(name), context.arguments.value(QLatin1String(name)));
    }
    if (context.arguments.has(QStringLiteral("anyway")))
        with.insert(QStringLiteral("anyway"), QStringLiteral("yes"));
    if (context.arguments.has(QStringLiteral("cancel-jobs")))
        with.insert(QStringLiteral("jobs"), QStringLiteral("cancel"));
    return with;
}

ExitCode runDrain(CommandContext &context)
{
    return onNodes(context, QStringLiteral("node.drain"), valuesOf(context));
}
ExitCode runUndrain(CommandContext &context)
{
    return onNodes(context, QStringLiteral("node.undrain"), valuesOf(context));
}
ExitCode runResume(CommandContext &context)
{
    return onNodes(context, QStringLiteral("node.resume"), valuesOf(context));
}
ExitCode runRestart(CommandContext &context)
{
    const bool daemon = context.arguments.has(QStringLiteral("daemon"));
    return onNodes(context, daemon ? QStringLiteral("daemon.restart") : QStringLiteral("container.restart"),
                   valuesOf(context));
}
ExitCode runRecreate(CommandContext &context)
{
    return onNodes(context, QStringLiteral("container.recreate"), {});
}
ExitCode runReconfigure(CommandContext &context)
{
    return runAction(context, {QStringLiteral("cluster.reconfigure"), {}, {}});
}
ExitCode runRolling(CommandContext &context)
{
    return runAction(context, {QStringLiteral("cluster.rolling-restart"), {}, valuesOf(context)});
}
ExitCode runMove(CommandContext &context)
{
    QMap<QString, QString> with = valuesOf(context);
    with.insert(QStringLiteral("to"), context.arguments.operands.at(1));
    return runAction(context, {QStringLiteral("controller.move"), {}, with});
}
ExitCode runRemove(CommandContext &context)
{
    return onNodes(context, QStringLiteral("server.remove"), valuesOf(context));
}
ExitCode runCancel(CommandContext &context)
{
    return onJobs(context, QStringLiteral("job.cancel"));
}
ExitCode runHold(CommandContext &context)
{
    return onJobs(context, QStringLiteral("job.hold"));
}
ExitCode runRelease(CommandContext &context)
{
    return onJobs(context, QStringLiteral("job.release"));
}
ExitCode runRequeue(CommandContext &context)
{
    return onJobs(context, QStringLiteral("job.requeue"));
}

ExitCode runAdd(CommandContext &context)
{
    const QString path = context.arguments.operands.at(1);
    QFile file(path);
    const bool open =
        path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    const QByteArray text = open ? file.read(largestServerFile + 1) : QByteArray();
    if (!open || text.size() > largestServerFile || text.isEmpty()) {
        const Error error{
            Error::Code::InvalidInput,
            CliTr::tr("The description of the server cannot be read, is empty or is too large."),
            open ? QString() : file.errorString(), path};
        return context.console.fail(error, ExitCode::InvalidInput);
    }
    QMap<QString, QString> with{{QStringLiteral("server"), QString::fromUtf8(text)}};
    if (context.arguments.has(QStringLiteral("partition")))
        with.insert(QStringLiteral("partitions"), context.arguments.value(QStringLiteral("partition")));
    return runAction(context, {QStringLiteral("server.add"), {}, with});
}

OptionSpec option(const char *name, const QString &value, const QString &text)
{
    return {{QLatin1String(name)}, value, text, false};
}

OptionSpec anyway()
{
    return option("anyway", {}, CliTr::tr("Also where a person took the node out of service."));
}

QVector<OptionSpec> waiting()
{
    return {option("time-limit", QStringLiteral("SECONDS"),
                   CliTr::tr("Wait that long for jobs to end; 3600 when it is not said.")),
            option("cancel-jobs", {}, CliTr::tr("Cancel the jobs instead of waiting for them."))};
}

CommandSpec make(const char *name, const QString &operands, const QString &summary,
                 const QString &description, const QVector<OptionSpec> &options,
                 ExitCode (*run)(CommandContext &))
{
    CommandSpec command;
    command.name = QLatin1String(name);
    command.operands = operands;
    command.least = static_cast<int>(operands.count(QLatin1Char(' '))) + 1;
    command.most = operands.endsWith(QChar(0x2026)) ? mostOperands : command.least;
    command.summary = summary;
    command.description = description;
    command.options = options + actionOptions() + loginOptions();
    command.run = run;
    return command;
}

const QString nodeWords = QStringLiteral("FILE NODE…");
const QString jobWords = QStringLiteral("FILE JOB…");

QVector<CommandSpec> nodeCommands()
{
    return {
        make("drain", nodeWords, CliTr::tr("Let no new job start on nodes."),
             CliTr::tr("Running jobs go on to their end. NODE may be several: worker[01-03]. What a person "
                       "has drained for "
                       "another reason is left alone unless --anyway is given."),
             {{{QStringLiteral("reason")},
               QStringLiteral("TEXT"),
               CliTr::tr("Why, for everybody to read."),
               true},
              anyway()},
             runDrain),
        make("undrain", nodeWords, CliTr::tr("Let jobs start on nodes again."),
             CliTr::tr("Ends the drain of nodes. What a person has drained stays drained unless --anyway is "
                       "given; exit status "
                       "5 then."),
             {anyway()}, runUndrain),
        make("resume", nodeWords, CliTr::tr("Return nodes to service."),
             CliTr::tr("Nodes that are down or drained take jobs again. What a person took out of service "
                       "stays so unless "
                       "--anyway is given; exit status 5 then. A node that Slurm refuses, or that does not "
                       "answer, is not "
                       "resumed, and what to do instead is said."),
             {anyway()}, runResume),
        make("restart", nodeWords, CliTr::tr("Restart a daemon, or containers."),
             CliTr::tr("With --daemon only that daemon restarts, and running jobs go on. Without it the "
                       "containers restart, and "
                       "jobs in them end."),
             {option("daemon", QStringLiteral("NAME"), CliTr::tr("munged, slurmd or slurmctld."))},
             runRestart),
        make("recreate", nodeWords, CliTr::tr("Make containers anew."),
             CliTr::tr("Removes the containers and makes them again with the key, the image and the files of "
                       "the cluster. Jobs in "
                       "them end; files on the NAS and the state of the controller stay."),
             {}, runRecreate),
    };
}

QVector<CommandSpec> clusterCommands()
{
    const QString file = QStringLiteral("FILE");
    return {
        make("reconfigure", file, CliTr::tr("Take over the pushed files."),
             CliTr::tr("On every server, the controller first, slurmctld and slurmd restart where the pushed "
                       "files differ from "
                       "those they run with. Running jobs go on."),
             {}, runReconfigure),
        make("rolling-restart", file, CliTr::tr("Make every container anew, node by node."),
             CliTr::tr("Each node in turn is drained, waited for, made anew and given back, the controller "
                       "last. Stops at the "
                       "first node that does not come back and says where it stands."),
             waiting(), runRolling),
        make("move-controller", QStringLiteral("FILE NODE"), CliTr::tr("Make another node the controller."),
             CliTr::tr("Pushes the files with the new controller, stops slurmctld, carries its state over "
                       "where the controllers do "
                       "not share it, starts it on NODE, and proves that nodes and running jobs are still "
                       "there. Jobs in "
                       "containers that are made anew end. Then FILE is changed; its comments stay."),
             {option("anyway", {},
                     CliTr::tr("Also when the old controller cannot be reached; jobs may be lost then."))},
             runMove),
        make("add", QStringLiteral("FILE SERVER"), CliTr::tr("Add a server."),
             CliTr::tr("SERVER is a file with the new server as the cluster file would have it (name, "
                       "address, cpus, ssh, …), or - "
                       "for standard input. The files are pushed, the server is brought up, the others take "
                       "them over, and a job "
                       "on the new node is the proof. Then FILE is changed; its comments stay."),
             {option("partition", QStringLiteral("NAME"),
                     CliTr::tr("Put the node into these partitions, too; several with commas."))},
             runAdd),
        make("remove", QStringLiteral("FILE NODE"), CliTr::tr("Remove a server."),
             CliTr::tr("The node is drained and waited for, its container is removed, the others go on "
                       "without it. Then FILE is "
                       "changed; its comments stay. Files, image and key on the server stay."),
             waiting(), runRemove),
    };
}

QVector<CommandSpec> jobCommands()
{
    return {
        make("cancel", jobWords, CliTr::tr("Cancel jobs."),
             CliTr::tr("Jobs end, or leave the queue. JOB is 17, or 17_4 of an array."), {}, runCancel),
        make("hold", jobWords, CliTr::tr("Keep waiting jobs from starting."),
             CliTr::tr("A waiting job does not start until it is released."), {}, runHold),
        make("release", jobWords, CliTr::tr("Let held jobs start."), CliTr::tr("A held job may start again."),
             {}, runRelease),
        make("requeue", jobWords, CliTr::tr("Queue jobs again."),
             CliTr::tr("Jobs end and start from their beginning when there is room."), {}, runRequeue),
    };
}

} // namespace

QVector<CommandSpec> actionCommands()
{
    return nodeCommands() + clusterCommands() + jobCommands();
}

} // namespace Slipway
