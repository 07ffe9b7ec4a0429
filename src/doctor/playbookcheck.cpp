// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/playbooklibrary.h"
#include "doctor/playbookreader.h"
#include "doctor/remedy.h"
#include "doctor/subject.h"

#include <QSet>

#include <algorithm>

namespace Slipway {

namespace {

/// The checks of one playbook.
class PlaybookCheck
{
public:
    PlaybookCheck(const PlaybookLibrary &library, const Playbook &playbook, QStringList &problems)
        : m_library(library), m_playbook(playbook), m_problems(problems)
    {
    }
    void run();

private:
    void say(int line, const QString &text)
    {
        m_problems << QStringLiteral("%1:%2: %3").arg(m_playbook.file).arg(line).arg(text);
    }
    void walk(const QString &id, QStringList path);
    void checkBranches(const Check &check);
    void checkReached();
    void checkConclusion(const ConclusionSpec &conclusion);
    void checkRemedy(const ConclusionSpec &conclusion, const RemedySpec &remedy);
    void checkText(int line, const QString &text);
    void collectValues();

    const PlaybookLibrary &m_library;
    const Playbook &m_playbook;
    QStringList &m_problems;
    QSet<QString> m_reachedChecks;
    QSet<QString> m_reachedConclusions;
    QSet<QString> m_values;
};

void PlaybookCheck::run()
{
    collectValues();
    if (!m_playbook.checks.contains(m_playbook.start))
        say(1, QStringLiteral("There is no check '%1' to start with.").arg(m_playbook.start));
    for (const Check &check : m_playbook.checks)
        checkBranches(check);
    walk(m_playbook.start, {});
    checkReached();
    for (const ConclusionSpec &conclusion : m_playbook.conclusions)
        checkConclusion(conclusion);
}

void PlaybookCheck::collectValues()
{
    const QStringList known = subjectValueNames();
    m_values = QSet<QString>(known.cbegin(), known.cend());
    const auto add = [this](const QRegularExpression &expression) {
        const QStringList groups = expression.namedCaptureGroups();
        for (const QString &group : groups)
            m_values.insert(QString(group).replace(QLatin1Char('_'), QLatin1Char('-')));
    };
    for (const Check &check : m_playbook.checks) {
        const ProbeSpec probe = m_library.probes.value(check.probe);
        m_values.unite(QSet<QString>(probe.values.cbegin(), probe.values.cend()));
        for (const Branch &branch : check.branches) {
            std::for_each(branch.condition.all.cbegin(), branch.condition.all.cend(), add);
            std::for_each(branch.condition.values.cbegin(), branch.condition.values.cend(), add);
        }
    }
    for (const ConclusionSpec &conclusion : m_playbook.conclusions)
        std::for_each(conclusion.messages.cbegin(), conclusion.messages.cend(), add);
}

void PlaybookCheck::checkBranches(const Check &check)
{
    if (!m_library.probes.contains(check.probe))
        say(check.line, QStringLiteral("There is no probe '%1'.").arg(check.probe));
    checkText(check.line, check.ask);
    for (const Branch &branch : check.branches) {
        checkText(check.line, branch.text);
        if (branch.kind == Branch::Kind::Go && !m_playbook.checks.contains(branch.target))
            say(check.line, QStringLiteral("There is no check '%1' to go to.").arg(branch.target));
        const bool byMessage = branch.target == QLatin1String("*");
        if (branch.kind == Branch::Kind::Conclude && byMessage != branch.condition.messages)
            say(check.line, QStringLiteral("'messages' and the conclusion '*' go together."));
        if (branch.kind == Branch::Kind::Conclude && !byMessage && !m_playbook.conclusion(branch.target))
            say(check.line, QStringLiteral("There is no conclusion '%1'.").arg(branch.target));
        for (auto it = branch.condition.values.cbegin(); it != branch.condition.values.cend(); ++it) {
            if (!m_values.contains(it.key()))
                say(check.line, QStringLiteral("Nothing makes the value '%1'.").arg(it.key()));
        }
    }
}

void PlaybookCheck::walk(const QString &id, QStringList path)
{
    if (path.contains(id)) {
        say(m_playbook.checks.value(id).line, QStringLiteral("A circle: %1").arg((path + QStringList(id)).join(QStringLiteral(" > "))));
        return;
    }
    if (!m_playbook.checks.contains(id))
        return;
    path << id;
    m_reachedChecks.insert(id);
    const Check &check = *m_playbook.checks.constFind(id);
    for (const Branch &branch : check.branches) {
        if (branch.kind == Branch::Kind::Go)
            walk(branch.target, path);
        if (branch.kind != Branch::Kind::Conclude)
            continue;
        m_reachedConclusions.insert(branch.target);
        for (const ConclusionSpec &conclusion : m_playbook.conclusions) {
            if (branch.condition.messages && !conclusion.messages.isEmpty())
                m_reachedConclusions.insert(conclusion.id);
        }
    }
}

void PlaybookCheck::checkReached()
{
    for (const Check &check : m_playbook.checks) {
        if (!m_reachedChecks.contains(check.id))
            say(check.line, QStringLiteral("Nothing leads to the check '%1'.").arg(check.id));
    }
    for (const ConclusionSpec &conclusion : m_playbook.conclusions) {
        if (!m_reachedConclusions.contains(conclusion.id))
            say(conclusion.line, QStringLiteral("Nothing leads to the conclusion '%1'.").arg(conclusion.id));
    }
}

void PlaybookCheck::checkConclusion(const ConclusionSpec &conclusion)
{
    const auto twice = std::count_if(m_library.playbooks.cbegin(), m_library.playbooks.cend(), [&](const Playbook &other) {
        return other.conclusion(conclusion.id) != nullptr;
    });
    if (twice != 1)
        say(conclusion.line, QStringLiteral("There are two conclusions '%1'.").arg(conclusion.id));
    checkText(conclusion.line, conclusion.title);
    checkText(conclusion.line, conclusion.explain);
    for (const QString &advice : conclusion.advice)
        checkText(conclusion.line, advice);
    for (const HandSpec &hand : conclusion.byHand)
        checkText(conclusion.line, hand.run);
    for (const RemedySpec &remedy : conclusion.remedies + conclusion.prevention)
        checkRemedy(conclusion, remedy);
    const QStringList explained = conclusion.explains + conclusion.explainsAll;
    for (const QString &id : explained) {
        if (!m_library.playbook(id) && !m_library.conclusion(id).second)
            say(conclusion.line, QStringLiteral("'%1' is no playbook and no conclusion.").arg(id));
    }
}

void PlaybookCheck::checkRemedy(const ConclusionSpec &conclusion, const RemedySpec &remedy)
{
    static const QVector<ActionInfo> all = actions() + doctorActions();
    const auto info = std::find_if(all.cbegin(), all.cend(), [&](const ActionInfo &a) { return a.name == remedy.action; });
    if (info == all.cend()) {
        say(conclusion.line, QStringLiteral("There is no action '%1'.").arg(remedy.action));
        return;
    }
    checkText(conclusion.line, remedy.say);
    checkText(conclusion.line, remedy.targets);
    if ((info->targets == ActionInfo::Targets::None) != remedy.targets.isEmpty())
        say(conclusion.line, QStringLiteral("The action '%1' has other targets.").arg(remedy.action));
    for (const QString &key : info->required) {
        if (!remedy.with.contains(key))
            say(conclusion.line, QStringLiteral("The action '%1' needs '%2'.").arg(remedy.action, key));
    }
    for (auto it = remedy.with.cbegin(); it != remedy.with.cend(); ++it) {
        checkText(conclusion.line, it.value());
        if (!info->required.contains(it.key()) && !info->optional.contains(it.key()))
            say(conclusion.line, QStringLiteral("The action '%1' takes no '%2'.").arg(remedy.action, it.key()));
    }
}

void PlaybookCheck::checkText(int line, const QString &text)
{
    const QStringList names = placeholdersIn(text);
    for (const QString &name : names) {
        if (!m_values.contains(name))
            say(line, QStringLiteral("Nothing makes the value '%1'.").arg(name));
    }
}

void checkProbe(const PlaybookLibrary &library, const ProbeSpec &probe, QStringList &problems)
{
    const QString place = QStringLiteral("probe %1: ").arg(probe.id);
    const QStringList known = subjectValueNames() + QStringList{QStringLiteral("nodes…"), QStringLiteral("mounts…")};
    for (const QString &word : probe.argv) {
        const QStringList names = probe.script && word.contains(QLatin1Char('\n')) ? QStringList() : placeholdersIn(word);
        for (const QString &name : names) {
            if (!known.contains(name))
                problems << place + QStringLiteral("Nothing makes the value '%1'.").arg(name);
        }
    }
    for (const QString &need : probe.needs) {
        if (!library.probes.contains(need.section(QLatin1Char('@'), 0, 0)))
            problems << place + QStringLiteral("There is no probe '%1'.").arg(need);
    }
    if (probe.place != ProbePlace::Program && !probe.script && !onlyReads(probe.argv))
        problems << place + QStringLiteral("'%1' is not known to change nothing.").arg(probe.argv.join(QLatin1Char(' ')));
}

} // namespace

bool onlyReads(const QStringList &argv)
{
    static const QSet<QString> tools{
        QStringLiteral("cat"),  QStringLiteral("stat"),   QStringLiteral("ls"),        QStringLiteral("df"),
        QStringLiteral("id"),   QStringLiteral("getent"), QStringLiteral("sha256sum"), QStringLiteral("uname"),
        QStringLiteral("ss"),   QStringLiteral("tail"),   QStringLiteral("head"),      QStringLiteral("readlink"),
        QStringLiteral("sinfo"), QStringLiteral("squeue"), QStringLiteral("sdiag"),    QStringLiteral("grep"),
        QStringLiteral("cut")};
    // Tools that can also change something, with the first words that do not.
    static const QVector<QStringList> forms{
        {QStringLiteral("date"), QStringLiteral("+%s.%N")},
        {QStringLiteral("docker"), QStringLiteral("version")},
        {QStringLiteral("docker"), QStringLiteral("info")},
        {QStringLiteral("docker"), QStringLiteral("ps")},
        {QStringLiteral("docker"), QStringLiteral("logs")},
        {QStringLiteral("docker"), QStringLiteral("container"), QStringLiteral("inspect")},
        {QStringLiteral("docker"), QStringLiteral("image"), QStringLiteral("inspect")},
        {QStringLiteral("docker"), QStringLiteral("network"), QStringLiteral("inspect")},
        {QStringLiteral("scontrol"), QStringLiteral("ping")},
        {QStringLiteral("scontrol"), QStringLiteral("show")},
        {QStringLiteral("scontrol"), QStringLiteral("-o"), QStringLiteral("show")},
        {QStringLiteral("slurmd"), QStringLiteral("-C")},
        {QStringLiteral("slurmd"), QStringLiteral("-V")}};
    QStringList words = argv;
    if (words.size() > 2 && words[0] == QLatin1String("env") && words[1] == QLatin1String("TZ=UTC0"))
        words = words.mid(2);
    if (words.isEmpty())
        return false;
    return tools.contains(words.first()) || std::any_of(forms.cbegin(), forms.cend(), [&](const QStringList &form) {
        return words.mid(0, form.size()) == form;
    });
}

QStringList checkLibrary(const PlaybookLibrary &library)
{
    QStringList problems;
    for (const ProbeSpec &probe : library.probes)
        checkProbe(library, probe, problems);
    QSet<QString> ids;
    for (const Playbook &playbook : library.playbooks) {
        if (ids.contains(playbook.id))
            problems << QStringLiteral("%1:1: There are two playbooks '%2'.").arg(playbook.file, playbook.id);
        ids.insert(playbook.id);
        PlaybookCheck(library, playbook, problems).run();
    }
    return problems;
}

} // namespace Slipway
