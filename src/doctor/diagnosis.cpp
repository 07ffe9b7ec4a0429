// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/diagnosis.h"

#include "base/redactor.h"
#include "doctor/doctortr.h"

#include <QJsonArray>

#include <algorithm>

namespace Slipway {

namespace {

constexpr qsizetype longestRecorded = 16 * 1024; ///< characters of one output in a record

QString timeText(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString kindName(Symptom::Kind kind)
{
    switch (kind) {
    case Symptom::Kind::Everything: return QStringLiteral("everything");
    case Symptom::Kind::Node: return QStringLiteral("node");
    case Symptom::Kind::Server: return QStringLiteral("server");
    case Symptom::Kind::Job: return QStringLiteral("job");
    case Symptom::Kind::Message: return QStringLiteral("message");
    }
    Q_UNREACHABLE();
}

/// Makes JSON of a diagnosis; every text passes the redactor first, before it is cut or escaped.
class JsonWriter
{
public:
    explicit JsonWriter(const Redactor &redactor) : m_redactor(redactor) {}

    QString text(const QString &raw) const { return m_redactor.redact(raw); }
    QJsonArray texts(const QStringList &raw) const;
    QJsonObject evidence(const Evidence &evidence) const;
    template<typename T> QJsonArray list(const QVector<T> &items, QJsonObject (JsonWriter::*write)(const T &) const) const;
    QJsonObject remedy(const Remedy &remedy) const;
    QJsonObject byHand(const PlannedCommand &command) const;
    QJsonObject conclusion(const Conclusion &conclusion) const;
    QJsonObject ruledOut(const RuledOut &ruledOut) const;
    QJsonObject outcome(const Outcome &outcome) const;

private:
    const Redactor &m_redactor;
};

QJsonArray JsonWriter::texts(const QStringList &raw) const
{
    QJsonArray array;
    for (const QString &one : raw)
        array << text(one);
    return array;
}

template<typename T>
QJsonArray JsonWriter::list(const QVector<T> &items, QJsonObject (JsonWriter::*write)(const T &) const) const
{
    QJsonArray array;
    for (const T &item : items)
        array << (this->*write)(item);
    return array;
}

QJsonObject JsonWriter::evidence(const Evidence &evidence) const
{
    return {{QStringLiteral("question"), evidence.question}, {QStringLiteral("probe"), evidence.probe},
            {QStringLiteral("server"), evidence.server},     {QStringLiteral("command"), text(evidence.command)},
            {QStringLiteral("ran"), evidence.ran},           {QStringLiteral("exitStatus"), evidence.exitStatus},
            {QStringLiteral("line"), text(evidence.line)},   {QStringLiteral("time"), timeText(evidence.time)}};
}

QJsonObject JsonWriter::remedy(const Remedy &remedy) const
{
    QJsonObject with;
    for (auto it = remedy.request.with.cbegin(); it != remedy.request.with.cend(); ++it)
        with.insert(it.key(), text(it.value()));
    return {{QStringLiteral("action"), remedy.request.action},
            {QStringLiteral("targets"), texts(remedy.request.targets)},
            {QStringLiteral("with"), with},
            {QStringLiteral("title"), text(remedy.title)},
            {QStringLiteral("risk"), riskName(remedy.risk)}};
}

QJsonObject JsonWriter::byHand(const PlannedCommand &command) const
{
    return {{QStringLiteral("server"), command.server}, {QStringLiteral("command"), text(command.text)}};
}

QJsonObject JsonWriter::conclusion(const Conclusion &c) const
{
    return {{QStringLiteral("id"), c.id},
            {QStringLiteral("playbook"), c.playbook},
            {QStringLiteral("subject"), c.subject},
            {QStringLiteral("severity"), severityName(c.severity)},
            {QStringLiteral("title"), text(c.title)},
            {QStringLiteral("explain"), text(c.explain)},
            {QStringLiteral("advice"), texts(c.advice)},
            {QStringLiteral("byHand"), list(c.byHand, &JsonWriter::byHand)},
            {QStringLiteral("evidence"), list(c.evidence, &JsonWriter::evidence)},
            {QStringLiteral("remedies"), list(c.remedies, &JsonWriter::remedy)},
            {QStringLiteral("prevention"), list(c.prevention, &JsonWriter::remedy)},
            {QStringLiteral("page"), c.page},
            {QStringLiteral("explainedBy"), c.explainedBy},
            {QStringLiteral("explainedOn"), c.explainedOn}};
}

QJsonObject JsonWriter::ruledOut(const RuledOut &r) const
{
    return {{QStringLiteral("playbook"), r.playbook}, {QStringLiteral("subject"), r.subject},
            {QStringLiteral("known"), r.known},       {QStringLiteral("why"), text(r.why)},
            {QStringLiteral("evidence"), list(r.evidence, &JsonWriter::evidence)}};
}

QJsonObject JsonWriter::outcome(const Outcome &o) const
{
    QJsonObject object{{QStringLiteral("probe"), o.probe},
                       {QStringLiteral("subject"), o.subject},
                       {QStringLiteral("server"), o.server},
                       {QStringLiteral("command"), text(o.command)},
                       {QStringLiteral("ran"), o.ran},
                       {QStringLiteral("exitStatus"), o.exitStatus},
                       {QStringLiteral("output"), text(o.output).right(longestRecorded)},
                       {QStringLiteral("time"), timeText(o.time)},
                       {QStringLiteral("milliseconds"), o.milliseconds}};
    if (o.error)
        object.insert(QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), errorCodeName(o.error->code)},
                                                           {QStringLiteral("message"), text(o.error->message)},
                                                           {QStringLiteral("detail"), text(o.error->detail)}});
    return object;
}

/// Lines of text, some further in than others.
class TextWriter
{
public:
    void line(int depth, const QString &text)
    {
        const QString indent(depth * 2, QLatin1Char(' '));
        m_text += indent + QString(text).replace(QLatin1Char('\n'), QLatin1Char('\n') + indent) + QLatin1Char('\n');
    }
    void evidence(const QVector<Evidence> &list)
    {
        for (const Evidence &e : list) {
            line(2, QStringLiteral("- %1 [%2 %3]").arg(e.question, e.server, timeText(e.time)));
            if (!e.command.isEmpty())
                line(3, QStringLiteral("$ ") + e.command);
            line(3, e.line);
        }
    }
    void conclusion(const Conclusion &c);
    void outcome(const Outcome &o);
    QString take() { return std::move(m_text); }

private:
    QString m_text;
};

void TextWriter::conclusion(const Conclusion &c)
{
    const QString about = c.subject.isEmpty() ? QString() : c.subject + QStringLiteral(": ");
    line(0, QStringLiteral("[%1] %2%3 (%4)").arg(severityName(c.severity), about, c.title, c.id));
    if (!c.isRoot())
        line(1, DoctorTr::tr("Follows from: %1 %2").arg(c.explainedOn, c.explainedBy));
    if (!c.explain.isEmpty())
        line(1, c.explain);
    for (const QString &advice : c.advice)
        line(1, advice);
    for (const PlannedCommand &command : c.byHand)
        line(1, QStringLiteral("%1$ %2").arg(command.server, command.text));
    evidence(c.evidence);
}

void TextWriter::outcome(const Outcome &o)
{
    line(0, QStringLiteral("--- %1 %2 [%3, %4 ms]").arg(o.probe, o.subject, timeText(o.time)).arg(o.milliseconds));
    line(1, QStringLiteral("%1$ %2").arg(o.server, o.command));
    if (!o.ran)
        line(1, o.error ? o.error->message + QLatin1Char('\n') + o.error->detail : QString());
    else
        line(1, o.output.right(longestRecorded) + QStringLiteral("\n= %1").arg(o.exitStatus));
}

} // namespace

bool Diagnosis::nothingFound() const
{
    return std::all_of(conclusions.cbegin(), conclusions.cend(), [](const Conclusion &c) { return c.severity == Severity::Info; });
}

const Conclusion *Diagnosis::top() const
{
    const auto found = std::find_if(conclusions.cbegin(), conclusions.cend(),
                                    [](const Conclusion &c) { return c.isRoot() && c.severity != Severity::Info; });
    return found == conclusions.cend() ? nullptr : &*found;
}

const Conclusion *Diagnosis::find(const QString &id, const QString &subject) const
{
    const auto found = std::find_if(conclusions.cbegin(), conclusions.cend(),
                                    [&](const Conclusion &c) { return c.id == id && c.subject == subject; });
    return found == conclusions.cend() ? nullptr : &*found;
}

QVector<const RuledOut *> Diagnosis::notKnown() const
{
    QVector<const RuledOut *> list;
    for (const RuledOut &one : ruledOut) {
        if (!one.known)
            list << &one;
    }
    return list;
}

QJsonObject Diagnosis::toJson(const Redactor &redactor) const
{
    const JsonWriter json(redactor);
    return {{QStringLiteral("cluster"), cluster},
            {QStringLiteral("symptom"), QJsonObject{{QStringLiteral("kind"), kindName(symptom.kind)},
                                                    {QStringLiteral("subject"), symptom.subject},
                                                    {QStringLiteral("text"), json.text(symptom.text)}}},
            {QStringLiteral("started"), started.toString(Qt::ISODate)},
            {QStringLiteral("milliseconds"), milliseconds},
            {QStringLiteral("cancelled"), cancelled},
            {QStringLiteral("nothingFound"), nothingFound()},
            {QStringLiteral("conclusions"), json.list(conclusions, &JsonWriter::conclusion)},
            {QStringLiteral("ruledOut"), json.list(ruledOut, &JsonWriter::ruledOut)},
            {QStringLiteral("outcomes"), json.list(outcomes, &JsonWriter::outcome)}};
}

QString Diagnosis::toText(const Redactor &redactor) const
{
    TextWriter text;
    text.line(0, DoctorTr::tr("Slipway: diagnosis of %1, %2").arg(cluster, started.toString(Qt::ISODate)));
    if (!symptom.subject.isEmpty() || !symptom.text.isEmpty())
        text.line(0, QStringLiteral("%1 %2\n%3").arg(kindName(symptom.kind), symptom.subject, symptom.text));
    text.line(0, {});
    if (conclusions.isEmpty())
        text.line(0, DoctorTr::tr("Nothing was found."));
    for (const Conclusion &conclusion : conclusions)
        text.conclusion(conclusion);
    text.line(0, QLatin1Char('\n') + DoctorTr::tr("Not this:"));
    for (const RuledOut &one : ruledOut)
        text.line(1, QStringLiteral("%1 %2: %3%4").arg(one.title, one.subject, one.known ? QString() : QStringLiteral("? "), one.why));
    text.line(0, QLatin1Char('\n') + DoctorTr::tr("Everything that was looked at:"));
    for (const Outcome &outcome : outcomes)
        text.outcome(outcome);
    return redactor.redact(text.take());
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Info: return QStringLiteral("info");
    case Severity::Warning: return QStringLiteral("warning");
    case Severity::Error: return QStringLiteral("error");
    }
    Q_UNREACHABLE();
}

} // namespace Slipway
