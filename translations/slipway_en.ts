<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%1: %n error(s)</source>
        <translation>
            <numerusform>%1: %n error</numerusform>
            <numerusform>%1: %n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no error, %n warning(s)</source>
        <translation>
            <numerusform>%1: no error, %n warning</numerusform>
            <numerusform>%1: no error, %n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cluster file has %n error(s), so nothing was done.</source>
        <translation>
            <numerusform>The cluster file has %n error, so nothing was done.</numerusform>
            <numerusform>The cluster file has %n errors, so nothing was done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n file to %1.</numerusform>
            <numerusform>Wrote %n files to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1; %n answer(s) are to be corrected, see “slipwayctl check %1”.</source>
        <translation>
            <numerusform>Wrote %1; %n answer is to be corrected, see “slipwayctl check %1”.</numerusform>
            <numerusform>Wrote %1; %n answers are to be corrected, see “slipwayctl check %1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway</name>
    <message numerus="yes">
        <source>%n file(s) in %1 were changed by somebody else since the last push. Nothing was changed. Look at the difference, then take the edits into your answers or push over them.</source>
        <translation>
            <numerusform>%n file in %1 was changed by somebody else since the last push. Nothing was changed. Look at the difference, then take the edits into your answers or push over them.</numerusform>
            <numerusform>%n files in %1 were changed by somebody else since the last push. Nothing was changed. Look at the differences, then take the edits into your answers or push over them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), set %1</source>
        <translation>
            <numerusform>%n file, set %1</numerusform>
            <numerusform>%n files, set %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) registered and ready.</source>
        <translation>
            <numerusform>%n node registered and ready.</numerusform>
            <numerusform>%n nodes registered and ready.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n node(s)</source>
        <translation>
            <numerusform>Waiting for %n node</numerusform>
            <numerusform>Waiting for %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leaves the cluster. Slipway does not stop its container; do that there when its jobs have ended.</source>
        <translation>
            <numerusform>%1 leaves the cluster. Slipway does not stop its container; do that there when its jobs have ended.</numerusform>
            <numerusform>%1 leave the cluster. Slipway does not stop their containers; do that there when their jobs have ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A container is made and started on %1.</source>
        <translation>
            <numerusform>A container is made and started on %1.</numerusform>
            <numerusform>Containers are made and started on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n more character(s) in this line)</source>
        <translation>
            <numerusform>(%n more character in this line)</numerusform>
            <numerusform>(%n more characters in this line)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took longer than %n second(s) on %2 and was ended.</source>
        <translation>
            <numerusform>%1 took longer than %n second on %2 and was ended.</numerusform>
            <numerusform>%1 took longer than %n seconds on %2 and was ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n byte(s), not shown)</source>
        <translation>
            <numerusform>(%n byte, not shown)</numerusform>
            <numerusform>(%n bytes, not shown)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n earlier line(s) are not kept here)</source>
        <translation>
            <numerusform>(%n earlier line is not kept here)</numerusform>
            <numerusform>(%n earlier lines are not kept here)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The container on %1 is made again.</source>
        <translation>
            <numerusform>The container on %1 is made again.</numerusform>
            <numerusform>The containers on %1 are made again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running job(s) there end: %1.</source>
        <translation>
            <numerusform>%n running job there ends: %1.</numerusform>
            <numerusform>%n running jobs there end: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) known</source>
        <translation>
            <numerusform>%n job known</numerusform>
            <numerusform>%n jobs known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running job(s) survived.</source>
        <translation>
            <numerusform>%n running job survived.</numerusform>
            <numerusform>%n running jobs survived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n job(s)</source>
        <translation>
            <numerusform>Waiting for %n job</numerusform>
            <numerusform>Waiting for %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) registered.</source>
        <translation>
            <numerusform>%n node registered.</numerusform>
            <numerusform>%n nodes registered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This describes %n server(s) instead of one.</source>
        <translation>
            <numerusform>This describes %n server instead of one.</numerusform>
            <numerusform>This describes %n servers instead of one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) went down</source>
        <translation>
            <numerusform>%n node went down</numerusform>
            <numerusform>%n nodes went down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) came back</source>
        <translation>
            <numerusform>%n node came back</numerusform>
            <numerusform>%n nodes came back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n controller(s) stopped answering</source>
        <translation>
            <numerusform>%n controller stopped answering</numerusform>
            <numerusform>%n controllers stopped answering</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n controller(s) answer again</source>
        <translation>
            <numerusform>%n controller answers again</numerusform>
            <numerusform>%n controllers answer again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>%n job failed</numerusform>
            <numerusform>%n jobs failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The container runs; Docker had to start it again %n time(s).</source>
        <translation>
            <numerusform>The container runs; Docker had to start it again once (%n).</numerusform>
            <numerusform>The container runs; Docker had to start it again %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) need you</source>
        <translation>
            <numerusform>%n node needs you</numerusform>
            <numerusform>%n nodes need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) need you</source>
        <translation>
            <numerusform>%n server needs you</numerusform>
            <numerusform>%n servers need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more need(s) you as well.</source>
        <translation>
            <numerusform>%n more needs you as well.</numerusform>
            <numerusform>%n more need you as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) drained by hand.</source>
        <translation>
            <numerusform>%n node drained by hand.</numerusform>
            <numerusform>%n nodes drained by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) ready for jobs.</source>
        <translation>
            <numerusform>%n node ready for jobs.</numerusform>
            <numerusform>%n nodes ready for jobs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) left out: they came too fast …</source>
        <translation>
            <numerusform>… %n line left out: they came too fast …</numerusform>
            <numerusform>… %n lines left out: they came too fast …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) and node(s) need you</source>
        <translation>
            <numerusform>%n server or node needs you</numerusform>
            <numerusform>%n servers and nodes need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::ActionPanel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do This for %n Target(s)</source>
        <translation>
            <numerusform>Do This for %n Target</numerusform>
            <numerusform>Do This for %n Targets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::BundleModel</name>
    <message numerus="yes">
        <source>%n file(s) change</source>
        <translation>
            <numerusform>%n file changes</numerusform>
            <numerusform>%n files change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::CausePanel</name>
    <message numerus="yes">
        <source>%n thing(s) could not be told</source>
        <translation>
            <numerusform>%n thing could not be told</numerusform>
            <numerusform>%n things could not be told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s); the first one is where to begin.</source>
        <translation>
            <numerusform>%n finding; it is where to begin.</numerusform>
            <numerusform>%n findings; the first one is where to begin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::ConflictDialog</name>
    <message numerus="yes">
        <source>%n file(s) were edited by somebody else since the last push.</source>
        <translation>
            <numerusform>%n file was edited by somebody else since the last push.</numerusform>
            <numerusform>%n files were edited by somebody else since the last push.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::ControllersView</name>
    <message numerus="yes">
        <source>%n controller(s)</source>
        <translation>
            <numerusform>%n controller</numerusform>
            <numerusform>%n controllers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::DiffView</name>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n line added</numerusform>
            <numerusform>%n lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n line removed</numerusform>
            <numerusform>%n lines removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::EventsView</name>
    <message numerus="yes">
        <source>%n event(s) are written to %1.</source>
        <translation>
            <numerusform>%n event is written to %1.</numerusform>
            <numerusform>%n events are written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::FindingLabel</name>
    <message numerus="yes">
        <source>%1 (%n more)</source>
        <translation>
            <numerusform>%1 (%n more)</numerusform>
            <numerusform>%1 (%n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::FindingsList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::HistoryView</name>
    <message numerus="yes">
        <source>The first %n node(s) are shown; more lines could not be told apart.</source>
        <translation>
            <numerusform>The first %n node is shown; more lines could not be told apart.</numerusform>
            <numerusform>The first %n nodes are shown; more lines could not be told apart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::LaunchOutcome</name>
    <message numerus="yes">
        <source>One job ran on %n node(s) at once, and each of them printed its name:</source>
        <translation>
            <numerusform>One job ran on %n node and printed its name:</numerusform>
            <numerusform>One job ran on %n nodes at once, and each of them printed its name:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::LaunchPanel</name>
    <message numerus="yes">
        <source>%1 is ready to be launched on %n server(s). What is in place already is left alone.</source>
        <translation>
            <numerusform>%1 is ready to be launched on %n server. What is in place already is left alone.</numerusform>
            <numerusform>%1 is ready to be launched on %n servers. What is in place already is left alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::LinkList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::LogsView</name>
    <message numerus="yes">
        <source>The first %n node(s) are read; take ticks away to read others.</source>
        <translation>
            <numerusform>The first %n node is read; take ticks away to read others.</numerusform>
            <numerusform>The first %n nodes are read; take ticks away to read others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) came faster than they could be shown</source>
        <translation>
            <numerusform>… %n line came faster than it could be shown</numerusform>
            <numerusform>… %n lines came faster than they could be shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are written to %1.</source>
        <translation>
            <numerusform>%n line is written to %1.</numerusform>
            <numerusform>%n lines are written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held still; %n new line(s) wait below.</source>
        <translation>
            <numerusform>Held still; %n new line waits below.</numerusform>
            <numerusform>Held still; %n new lines wait below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::LookingPanel</name>
    <message numerus="yes">
        <source>%n answer(s) came back.</source>
        <translation>
            <numerusform>%n answer came back.</numerusform>
            <numerusform>%n answers came back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::MonitorWindow</name>
    <message numerus="yes">
        <source>%n line(s) of the answer could not be understood and are left out.</source>
        <translation>
            <numerusform>%n line of the answer could not be understood and is left out.</numerusform>
            <numerusform>%n lines of the answer could not be understood and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::NodesModel</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::NodesView</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n node(s)</source>
        <translation>
            <numerusform>%1 of %n node</numerusform>
            <numerusform>%1 of %n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::Overview</name>
    <message numerus="yes">
        <source>%n for resources</source>
        <comment>jobs that wait</comment>
        <translation>
            <numerusform>%n for resources</numerusform>
            <numerusform>%n for resources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind others</source>
        <comment>jobs that wait</comment>
        <translation>
            <numerusform>%n behind others</numerusform>
            <numerusform>%n behind others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for another reason</source>
        <comment>jobs that wait</comment>
        <translation>
            <numerusform>%n for another reason</numerusform>
            <numerusform>%n for another reason</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::PartitionsView</name>
    <message numerus="yes">
        <source>%n partition(s)</source>
        <translation>
            <numerusform>%n partition</numerusform>
            <numerusform>%n partitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::PasteServersDialog</name>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::PlanView</name>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation>
            <numerusform>%n command</numerusform>
            <numerusform>%n commands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Touches %n running job(s), which live on: %1</source>
        <translation>
            <numerusform>Touches %n running job, which lives on: %1</numerusform>
            <numerusform>Touches %n running jobs, which live on: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends or touches %n running job(s): %1</source>
        <translation>
            <numerusform>Ends or touches %n running job: %1</numerusform>
            <numerusform>Ends or touches %n running jobs: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::RecordView</name>
    <message numerus="yes">
        <source>%1 · %n selected</source>
        <comment>how many there are</comment>
        <translation>
            <numerusform>%1 · %n selected</numerusform>
            <numerusform>%1 · %n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::RemedyCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::ReviewPanel</name>
    <message numerus="yes">
        <source>The files are written as soon as these answers are right.</source>
        <translation>
            <numerusform>The files are written as soon as this answer is right.</numerusform>
            <numerusform>The files are written as soon as these answers are right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) change</source>
        <translation>
            <numerusform>%n file changes</numerusform>
            <numerusform>%n files change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with %1 at %2: %n file(s) change.</source>
        <translation>
            <numerusform>Compared with %1 at %2: %n file changes.</numerusform>
            <numerusform>Compared with %1 at %2: %n files change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::ServersPanel</name>
    <message numerus="yes">
        <source>%1 of %n server(s) measured · %2 under way</source>
        <translation>
            <numerusform>%1 of %n server measured · %2 under way</numerusform>
            <numerusform>%1 of %n servers measured · %2 under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s) measured</source>
        <translation>
            <numerusform>%1 of %n server measured</numerusform>
            <numerusform>%1 of %n servers measured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln CPU(s)</source>
        <translation>
            <numerusform>%Ln CPU</numerusform>
            <numerusform>%Ln CPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n servers: what you change, changes for all of them</source>
        <translation>
            <numerusform>%n server: what you change, changes for it</numerusform>
            <numerusform>%n servers: what you change, changes for all of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::ServersView</name>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::SshHostsDialog</name>
    <message numerus="yes">
        <source>&amp;Add %n server(s)</source>
        <translation>
            <numerusform>&amp;Add %n server</numerusform>
            <numerusform>&amp;Add %n servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::StepModel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::StoragePanel</name>
    <message numerus="yes">
        <source>%1 of %n server(s) answered…</source>
        <translation>
            <numerusform>%1 of %n server answered…</numerusform>
            <numerusform>%1 of %n servers answered…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::SupportDialog</name>
    <message numerus="yes">
        <source>%n file(s), %1. Look through them; untick what should not go along.</source>
        <translation>
            <numerusform>%n file, %1. Look through it before you save.</numerusform>
            <numerusform>%n files, %1. Look through them; untick what should not go along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slipway::ViewListModel</name>
    <message numerus="yes">
        <source>%1: %n need attention</source>
        <comment>view: how many of what it shows</comment>
        <translation>
            <numerusform>%1: %n needs attention</numerusform>
            <numerusform>%1: %n need attention</numerusform>
        </translation>
    </message>
</context>
</TS>
