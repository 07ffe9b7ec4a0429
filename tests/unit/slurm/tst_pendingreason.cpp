// SPDX-License-Identifier: GPL-3.0-or-later
#include "slurm/pendinglimit.h"
#include "slurm/pendingreason.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Slipway;

class TestPendingReason : public QObject
{
    Q_OBJECT

    static PendingReason explain(const QString &reason)
    {
        SlurmJob job;
        job.id = QStringLiteral("17");
        job.partition = QStringLiteral("cpu");
        job.state = QStringLiteral("PENDING");
        job.reason = reason;
        job.dependency = QStringLiteral("afterok:16(unfulfilled)");
        return explainPending(job);
    }
    /// A sentence for a person: something was said, and nothing was left to be filled in.
    static void verifyExplained(const PendingReason &reason)
    {
        QVERIFY2(reason.known, qPrintable(reason.id));
        QVERIFY2(reason.sentence.endsWith(QLatin1Char('.')), qPrintable(reason.sentence));
        QVERIFY2(!reason.sentence.contains(QLatin1Char('%')), qPrintable(reason.sentence));
        QVERIFY2(!reason.wayOn.contains(QLatin1Char('%')), qPrintable(reason.wayOn));
        QVERIFY2(!reason.wayOn.isEmpty(), qPrintable(reason.id));
    }

private Q_SLOTS:
    void everyReasonOfEveryRelease()
    {
        const QStringList reasons =
            QStringLiteral(
                "None Prolog Priority Dependency Resources PartitionNodeLimit PartitionTimeLimit "
                "PartitionDown "
                "PartitionInactive JobHeldAdmin JobHeldUser BeginTime Licenses AssociationJobLimit "
                "AssociationResourceLimit AssociationTimeLimit Reservation ReqNodeNotAvail NodeDown "
                "BadConstraints SystemFailure JobLaunchFailure NonZeroExitCode TimeLimit InactiveLimit "
                "InvalidAccount InvalidQOS QOSUsageThreshold QOSJobLimit QOSResourceLimit QOSTimeLimit "
                "Cleaning "
                "QOSNotAllowed AccountNotAllowed DependencyNeverSatisfied JobHoldMaxRequeue "
                "JobArrayTaskLimit "
                "BurstBufferResources BurstBufferStageIn BurstBufferOperation DeadLine PartitionConfig "
                "AccountingPolicy FedJobLock OutOfMemory MaxMemPerLimit ReservationDeleted SchedDefer "
                "RaisedSignal ReservationInvalid Constraints MaxPoweredUpNodes MpiPortsBusy "
                "NvidiaImexChannels "
                "BlockMaxError BlockFreeAction PowerNotAvail PowerReserved FrontEndDown")
                .split(QLatin1Char(' '));
        QSet<QString> sentences;
        for (const QString &reason : reasons) {
            const PendingReason seen = explain(reason);
            verifyExplained(seen);
            QCOMPARE(seen.id, reason);
            sentences.insert(seen.sentence);
        }
        QCOMPARE(sentences.size(), reasons.size());
    }

    /// As `JOB_STATE_REASON` names them; read by their words.
    void everyLimitFamily_data()
    {
        QTest::addColumn<QString>("reason");
        const char *const resources[] = {"Cpu",     "CPU", "Mem",    "Memory",  "Node",   "GRES",
                                         "License", "BB",  "Energy", "Billing", "Unknown"};
        const char *const shapes[] = {"AssocGrp%1Limit",
                                      "AssocGrp%1",
                                      "AssocGrp%1Minutes",
                                      "AssocGrp%1RunMinutes",
                                      "AssocMax%1PerJob",
                                      "AssocMax%1PerNode",
                                      "AssocMax%1MinutesPerJob",
                                      "AssocMax%1PerJobLimit",
                                      "QOSGrp%1",
                                      "QOSGrp%1Limit",
                                      "QOSGrp%1MinutesLimit",
                                      "QOSGrp%1RunMinutesLimit",
                                      "QOSMax%1PerJob",
                                      "QOSMax%1PerNode",
                                      "QOSMax%1PerUser",
                                      "QOSMax%1PerUserLimit",
                                      "QOSMax%1MinutesPerJob",
                                      "QOSMin%1",
                                      "QOSMin%1NotSatisfied",
                                      "Max%1PerAccount",
                                      "QOSMax%1RunMinsPerAccount",
                                      "QOSMax%1RunMinsPerUser"};
        for (const char *shape : shapes) {
            for (const char *resource : resources) {
                const QString reason = QString::fromLatin1(shape).arg(QString::fromLatin1(resource));
                QTest::addRow("%s", qPrintable(reason)) << reason;
            }
        }
        for (const char *more :
             {"QOSGrpJobsLimit", "AssocGrpJobsLimit", "QOSGrpSubmitJobsLimit", "AssocGrpSubmitJobsLimit",
              "QOSGrpWallLimit", "AssocGrpWallLimit", "QOSMaxJobsPerUserLimit", "QOSMaxSubmitJobPerUserLimit",
              "QOSMaxWallDurationPerJobLimit", "AssocMaxJobsLimit", "AssocMaxSubmitJobLimit",
              "AssocMaxWallDurationPerJobLimit", "MaxJobsPerAccount", "MaxSubmitJobsPerAccount"})
            QTest::addRow("%s", more) << QString::fromLatin1(more);
    }
    void everyLimitFamily()
    {
        QFETCH(QString, reason);
        QVERIFY(PendingLimit::parse(reason).has_value());
        verifyExplained(explain(reason));
    }

    void limitsSayWhatTheyLimit()
    {
        QCOMPARE(explain(QStringLiteral("QOSGrpCpuLimit")).sentence,
                 QStringLiteral("The jobs of its QOS use all the CPUs they may use at once."));
        QVERIFY(explain(QStringLiteral("QOSGrpCpuLimit")).willEndByItself);
        QCOMPARE(explain(QStringLiteral("AssocMaxWallDurationPerJobLimit")).sentence,
                 QStringLiteral("It asks for more time than its account allows for one job."));
        QVERIFY(!explain(QStringLiteral("AssocMaxWallDurationPerJobLimit")).willEndByItself);
        QCOMPARE(explain(QStringLiteral("AssocGrpGRESMinutes")).sentence,
                 QStringLiteral("The minutes of GRES (GPUs and the like) that its account has are used up."));
        QCOMPARE(explain(QStringLiteral("QOSMaxSubmitJobPerUserLimit")).sentence,
                 QStringLiteral("As many jobs as its QOS allows are in the queue."));
        QCOMPARE(
            explain(QStringLiteral("MaxMemoryPerAccount")).sentence,
            QStringLiteral("The jobs of its account use all the memory that one account may use at once."));
    }

    void sentencesInsteadOfWords()
    {
        PendingReason reason = explain(QStringLiteral("ReqNodeNotAvail, UnavailableNodes:worker02"));
        verifyExplained(reason);
        QCOMPARE(reason.id, QStringLiteral("ReqNodeNotAvail"));
        QVERIFY(reason.sentence.contains(QStringLiteral("worker02")));
        QVERIFY(!reason.willEndByItself);

        reason = explain(QStringLiteral("ReqNodeNotAvail, Reserved for maintenance"));
        verifyExplained(reason);
        QVERIFY(reason.sentence.contains(QStringLiteral("maintenance")));
        QVERIFY(reason.willEndByItself);
        QVERIFY(explain(QStringLiteral("ReqNodeNotAvail, May be reserved for other job")).known);

        reason = explain(QStringLiteral(
            "Nodes required for job are DOWN, DRAINED or reserved for jobs in higher priority partitions"));
        verifyExplained(reason);
        QVERIFY(!reason.willEndByItself);

        verifyExplained(explain(QStringLiteral("launch failed requeued held")));
        verifyExplained(explain(QStringLiteral("user env retrieval failed requeued held")));
        QVERIFY(explain(QStringLiteral("Dependency")).sentence.contains(QStringLiteral("afterok:16")));
        QVERIFY(explain(QStringLiteral("PartitionDown"))
                    .wayOn.contains(QStringLiteral("PartitionName=cpu State=UP")));
        QVERIFY(explain(QStringLiteral("JobHeldUser")).wayOn.contains(QStringLiteral("scontrol release 17")));
    }

    /// Recorded while a real cluster was made to hold jobs back in every way it knows.
    void everyRecordedReason()
    {
        QFile file(QStringLiteral(SLIPWAY_TEST_DATA "/pending-reasons.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression line(QStringLiteral("^\\d+ PENDING (.*)$"));
        QSet<QString> seen;
        for (const QByteArray &text : file.readAll().split('\n')) {
            const QRegularExpressionMatch match = line.match(QString::fromUtf8(text));
            if (!match.hasMatch())
                continue;
            verifyExplained(explain(match.captured(1)));
            seen.insert(match.captured(1));
        }
        QVERIFY(seen.size() >= 11);
    }

    void unknownReasonsAreShownAsTheyAre()
    {
        for (const char *text : {"MoonPhase", "QOSGrpMoonLimit", "AssocMaxCpuPerMoon", "QOSMax", "MaxCpu",
                                 "GrpCpuLimit", "QOS", "x, y", "<b>%1 %2</b>"}) {
            const PendingReason reason = explain(QString::fromLatin1(text));
            QVERIFY2(!reason.known, text);
            QCOMPARE(reason.sentence, QString::fromLatin1(text));
        }
        QVERIFY(explain(QString()).known);
        QVERIFY(explain(QString(1 << 20, QLatin1Char('Q'))).sentence.size() == 1 << 20);
    }

    /// What the job's owner chose is text, never a place to be filled.
    void ownTextsAreNotFilledIn()
    {
        SlurmJob job;
        job.id = QStringLiteral("17_[%2]");
        job.partition = QStringLiteral("%3");
        job.reason = QStringLiteral("PartitionDown");
        QVERIFY(explainPending(job).sentence.contains(QStringLiteral("%3")));
        job.reason = QStringLiteral("Priority");
        QVERIFY(explainPending(job).wayOn.contains(QStringLiteral("17_[%2]")));
    }
};

QTEST_APPLESS_MAIN(TestPendingReason)
#include "tst_pendingreason.moc"
