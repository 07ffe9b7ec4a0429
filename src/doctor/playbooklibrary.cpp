// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/playbooklibrary.h"

#include "doctor/playbookreader.h"
#include "doctor/probecatalogue.h"

#include <QDir>
#include <QFile>

#include <algorithm>

// Outside of every namespace, as Q_INIT_RESOURCE wants it.
static void initDoctorResources()
{
    Q_INIT_RESOURCE(doctor);
}

namespace Slipway {

namespace {
const char probesFile[] = "probes.yaml";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void addText(QStringList &texts, const QString &text)
{
    if (!text.isEmpty() && !texts.contains(text))
        texts << text;
}
} // namespace

Result<PlaybookLibrary> readLibrary()
{
    initDoctorResources();
    const QDir folder(QStringLiteral(":/slipway/playbooks"));
    PlaybookLibrary library;
    const Result<QMap<QString, ProbeSpec>> commands =
        readProbes(contentOf(folder.filePath(QLatin1String(probesFile))), QLatin1String(probesFile));
    if (!commands)
        return commands.error();
    library.probes = *commands;
    for (const ProbeSpec &spec : programProbes())
        library.probes.insert(spec.id, spec);
    const QStringList names = folder.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (name == QLatin1String(probesFile))
            continue;
        Result<Playbook> playbook = readPlaybook(contentOf(folder.filePath(name)), name);
        if (!playbook)
            return std::move(playbook).error();
        library.playbooks << std::move(playbook).value();
    }
    std::stable_sort(library.playbooks.begin(), library.playbooks.end(),
                     [](const Playbook &a, const Playbook &b) { return a.layer < b.layer; });
    return library;
}

QStringList textsOf(const Playbook &playbook)
{
    QStringList texts;
    addText(texts, playbook.title);
    for (const Check &check : playbook.checks) {
        addText(texts, check.ask);
        for (const Branch &branch : check.branches)
            addText(texts, branch.text);
    }
    for (const ConclusionSpec &conclusion : playbook.conclusions) {
        addText(texts, conclusion.title);
        addText(texts, conclusion.explain);
        for (const QString &advice : conclusion.advice)
            addText(texts, advice);
        for (const RemedySpec &remedy : conclusion.remedies + conclusion.prevention)
            addText(texts, remedy.say);
    }
    return texts;
}

} // namespace Slipway
