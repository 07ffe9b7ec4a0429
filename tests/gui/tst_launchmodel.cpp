// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/launch/eventqueue.h"
#include "desktop/launch/launchmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace Slipway;

namespace {

StepEvent happening(const char *lane, const char *step, StepStatus status, const QString &text = {}, double progress = -1)
{
    return {QString::fromLatin1(lane), QString::fromLatin1(step), QString::fromLatin1(step).toUpper(), status, text, progress};
}

} // namespace

/// What is told of a launch while it runs, on its way to the screen: no state is lost, and no flood fills the memory.
class TestLaunchModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFloodLosesNoState()
    {
        EventQueue queue;
        constexpr int lanes = 4;
        constexpr int lines = 20'000;
        std::vector<std::jthread> workers;
        for (int lane = 0; lane < lanes; ++lane) {
            workers.emplace_back([&queue, lane] {
                const QByteArray name = QByteArray::number(lane);
                queue.add(happening(name.constData(), "pull", StepStatus::Waiting));
                for (int i = 0; i < lines; ++i) {
                    queue.add(happening(name.constData(), "pull", StepStatus::Running, QStringLiteral("line %1").arg(i)));
                    queue.add(happening(name.constData(), "pull", StepStatus::Running, {}, i / double(lines)));
                }
                queue.add(happening(name.constData(), "pull", StepStatus::Done, QStringLiteral("pulled")));
            });
        }
        workers.clear(); // joins
        const QVector<StepEvent> events = queue.takeAll();
        QVERIFY2(events.size() <= EventQueue::mostWaiting, qPrintable(QString::number(events.size())));
        QMap<QString, QStringList> told;
        for (const StepEvent &e : events) {
            if (e.status != StepStatus::Running)
                told[e.lane].append(stepStatusName(e.status));
        }
        QCOMPARE(told.size(), lanes);
        for (const QStringList &states : std::as_const(told))
            QCOMPARE(states, QStringList({QStringLiteral("waiting"), QStringLiteral("done")}));
        QCOMPARE(events.last().status, StepStatus::Done);
        QVERIFY(queue.takeAll().isEmpty());
    }

    void theModelIsATreeOfLanesAndSteps()
    {
        LaunchModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.plan({{QStringLiteral("NAS"), QStringLiteral("files")}, {QStringLiteral("worker01"), QStringLiteral("container")}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, LaunchModel::WhatColumn).data().toString(), QStringLiteral("container"));
        QVERIFY(model.isPlan());

        QSignalSpy output(&model, &LaunchModel::outputAdded);
        model.add({happening("NAS", "connect", StepStatus::Waiting), happening("NAS", "files", StepStatus::Waiting),
                   happening("worker01", "image", StepStatus::Waiting), happening("lab", "srun", StepStatus::Waiting)});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.rowCount(model.index(0, 0)), 2);
        QCOMPARE(model.stepCount(), 4);
        QCOMPARE(model.progress(), 0.0);
        model.add({happening("NAS", "connect", StepStatus::Running), happening("NAS", "connect", StepStatus::Running, QStringLiteral("$ ssh")),
                   happening("NAS", "connect", StepStatus::Running, QStringLiteral("hello")),
                   happening("worker01", "image", StepStatus::Running, {}, 0.5)});
        QCOMPARE(output.size(), 1); // one for both lines
        QCOMPARE(output.at(0).at(1).toStringList(), QStringList({QStringLiteral("$ ssh"), QStringLiteral("hello")}));
        const QModelIndex connectStep = model.index(0, 0, model.index(0, 0));
        QCOMPARE(connectStep.data(LaunchModel::OutputRole).toString(), QStringLiteral("$ ssh\nhello"));
        QCOMPARE(connectStep.data(LaunchModel::CommandsRole).toString(), QStringLiteral("$ ssh"));
        QCOMPARE(model.progress(), 0.125);
        model.add({happening("NAS", "connect", StepStatus::Done), happening("worker01", "image", StepStatus::Failed, QStringLiteral("No such image."), 1)});
        QCOMPARE(model.index(0, LaunchModel::StateColumn).data().toString(), QStringLiteral("Running")); // between two steps
        QCOMPARE(model.index(1, LaunchModel::StateColumn).data().toString(), QStringLiteral("Failed"));
        QCOMPARE(model.index(1, LaunchModel::WhatColumn).data().toString(), QStringLiteral("No such image."));
        QCOMPARE(model.interesting().data().toString(), QStringLiteral("IMAGE"));
        QCOMPARE(model.doneSteps(), 2);
        model.plan({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aStepThatComesTwiceIsTwoSteps()
    {
        LaunchModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.add({happening("worker01", "connect", StepStatus::Waiting), happening("worker01", "files", StepStatus::Waiting),
                   happening("worker01", "connect", StepStatus::Waiting)});
        model.add({happening("worker01", "connect", StepStatus::Running), happening("worker01", "connect", StepStatus::Failed),
                   happening("worker01", "files", StepStatus::Skipped), happening("worker01", "connect", StepStatus::Skipped)});
        const QModelIndex lane = model.index(0, 0);
        QCOMPARE(model.rowCount(lane), 3);
        QCOMPARE(model.index(0, LaunchModel::StateColumn, lane).data().toString(), QStringLiteral("Failed"));
        QCOMPARE(model.index(2, LaunchModel::StateColumn, lane).data().toString(), QStringLiteral("Skipped"));
    }

    void outputOfAStepIsBounded()
    {
        LaunchModel model;
        QVector<StepEvent> events{happening("worker01", "image", StepStatus::Waiting)};
        for (int i = 0; i < 20'000; ++i)
            events.append(happening("worker01", "image", StepStatus::Running, QStringLiteral("layer %1").arg(i)));
        model.add(events);
        const QString text = model.index(0, 0, model.index(0, 0)).data(LaunchModel::OutputRole).toString();
        QVERIFY(text.endsWith(QStringLiteral("layer 19999")));
        QVERIFY(text.startsWith(QStringLiteral("(1")));
        QVERIFY(text.count(QLatin1Char('\n')) <= LaunchModel::mostLines * 11 / 10 + 1);
    }
};

QTEST_MAIN(TestLaunchModel)
#include "tst_launchmodel.moc"
