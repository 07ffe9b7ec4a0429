// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/slipwayctl.h"

#include <QJsonArray>

namespace {
const QString example = QStringLiteral("workq.slipway.yaml");
} // namespace

/// The commands that act on a running cluster, as far as they need no server: what makes no sense ends before
/// anybody logs in.
class TestCliActions : public QObject
{
    Q_OBJECT

    std::unique_ptr<Slipwayctl> m_ctl;

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_ctl->path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<Slipwayctl>();
        COMPARE_ENDED(m_ctl->run({QStringLiteral("init"), QStringLiteral("--example"), example}), 0);
        write(QStringLiteral("there.yaml"), "name: worker02\naddress: 192.168.100.19\ncpus: 4\n");
        write(QStringLiteral("broken.yaml"), "name: [\n");
        write(QStringLiteral("two.yaml"), "- name: a\n- name: b\n");
        write(QStringLiteral("empty.yaml"), "");
    }

    void whatMakesNoSenseEndsAtOnce_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QStringList &words, int code, const char *said) {
            QTest::newRow(name) << words << code << QString::fromUtf8(said);
        };
        const QString reason = QStringLiteral("--reason");
        row("drain without a reason", {QStringLiteral("drain"), example, QStringLiteral("worker01")}, 2,
            "--reason TEXT");
        row("drain for nothing",
            {QStringLiteral("drain"), reason, QStringLiteral(" "), example, QStringLiteral("worker01")}, 2,
            "Give a reason");
        row("drain with a line break",
            {QStringLiteral("drain"), reason, QStringLiteral("a\nb"), example, QStringLiteral("worker01")}, 2,
            "line breaks");
        row("drain nobody", {QStringLiteral("drain"), reason, QStringLiteral("x"), example}, 2,
            "needs FILE NODE");
        row("drain a stranger",
            {QStringLiteral("drain"), reason, QStringLiteral("x"), example, QStringLiteral("worker[01-09]")},
            2, "no server of this cluster");
        row("a bracket that does not close", {QStringLiteral("resume"), example, QStringLiteral("worker[01")},
            2, "names no node");
        row("a daemon of another house",
            {QStringLiteral("restart"), QStringLiteral("--daemon"), QStringLiteral("sshd; reboot"), example,
             QStringLiteral("worker01")},
            2, "none of");
        row("no number of a job",
            {QStringLiteral("cancel"), QStringLiteral("--yes"), example, QStringLiteral("17x")}, 2,
            "no number of a job");
        row("a time that is none",
            {QStringLiteral("remove"), QStringLiteral("--time-limit"), QStringLiteral("soon"), example,
             QStringLiteral("worker02")},
            2, "no number from");
        row("the controller is not removed", {QStringLiteral("remove"), example, QStringLiteral("worker01")},
            2, "is a controller");
        row("move to a stranger", {QStringLiteral("move-controller"), example, QStringLiteral("worker09")}, 2,
            "no server of this cluster");
        row("a server that is there", {QStringLiteral("add"), example, QStringLiteral("there.yaml")}, 2,
            "already");
        row("a server file that is missing", {QStringLiteral("add"), example, QStringLiteral("nothing.yaml")},
            3, "cannot be read");
        row("an empty server file", {QStringLiteral("add"), example, QStringLiteral("empty.yaml")}, 3,
            "is empty");
        row("two servers", {QStringLiteral("add"), example, QStringLiteral("two.yaml")}, 2, "instead of one");
        row("no YAML", {QStringLiteral("add"), example, QStringLiteral("broken.yaml")}, 3, "");
        row("no cluster file",
            {QStringLiteral("drain"), reason, QStringLiteral("x"), QStringLiteral("nothing.yaml"),
             QStringLiteral("worker01")},
            3, "");
    }
    void whatMakesNoSenseEndsAtOnce()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        QFETCH(QString, said);
        QFile before(m_ctl->path(example));
        QVERIFY(before.open(QIODevice::ReadOnly));
        const QByteArray text = before.readAll();
        const Ended ended = m_ctl->run(words);
        COMPARE_ENDED(ended, code);
        QVERIFY2(ended.err.contains(said), qPrintable(ended.err));
        QCOMPARE(ended.out, QString());
        QFile after(m_ctl->path(example));
        QVERIFY(after.open(QIODevice::ReadOnly));
        QCOMPARE(after.readAll(), text);
        // The same for programs.
        const Ended json = m_ctl->run(words + QStringList{QStringLiteral("--json")});
        COMPARE_ENDED(json, code);
        if (ended.err.contains(QStringLiteral("slipwayctl %1 --help").arg(words.first())))
            return; // the words themselves are wrong: nobody knows yet that JSON is wanted
        QVERIFY2(json.json().value(QStringLiteral("ok")) == QJsonValue(false), qPrintable(json.out));
    }

    void whatIsDoneAlreadyNeedsNobody()
    {
        const QStringList words{QStringLiteral("move-controller"), example, QStringLiteral("worker01")};
        COMPARE_ENDED(m_ctl->run(words), 0);
        const Ended plan =
            m_ctl->run(words + QStringList{QStringLiteral("--dry-run"), QStringLiteral("--json")});
        COMPARE_ENDED(plan, 0);
        const QJsonObject object = plan.json().value(QStringLiteral("plan")).toObject();
        QCOMPARE(object.value(QStringLiteral("alreadyDone")), QJsonValue(true));
        QCOMPARE(object.value(QStringLiteral("risk")), QJsonValue(QStringLiteral("cluster")));
        QCOMPARE(object.value(QStringLiteral("commands")).toArray().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCliActions)
#include "tst_cli_actions.moc"
