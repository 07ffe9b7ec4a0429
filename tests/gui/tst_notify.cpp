// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/language.h"
#include "desktop/monitor/notify/healthtray.h"
#include "desktop/monitor/notify/notices.h"
#include "desktop/monitor/notify/notifier.h"
#include "desktop/monitor/notify/notifydialog.h"
#include "desktop/style/theme.h"
#include "gui/looks.h"
#include "gui/windowfixture.h"

#include <QCheckBox>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimeEdit>

using namespace Slipway;
using namespace std::chrono_literals;
using Severity = ClusterEvent::Severity;

namespace {

ClusterEvent happening(const char *kind, const QString &subject, Severity severity, const QString &reason = {})
{
    const bool bad = severity == Severity::Bad;
    return {1'795'000'000'000, QString::fromLatin1(kind), subject, bad ? QStringLiteral("idle") : QStringLiteral("down"),
            bad ? QStringLiteral("down") : QStringLiteral("idle"), reason, severity};
}

QVector<ClusterEvent> down(int count)
{
    QVector<ClusterEvent> events;
    for (int i = 0; i < count; ++i)
        events.append(happening("node.state", QStringLiteral("n%1").arg(i), Severity::Bad));
    return events;
}

} // namespace

/// What the desktop is told of a cluster, and when it is left alone.
class TestNotify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(*qApp, Appearance::Light);
        Language::use(QStringLiteral("en")); // which has the plurals
    }

    void manyNodesAreOneNotice()
    {
        const QVector<Notice> notices = noticesOf(down(500), {}, QStringLiteral("workq"));
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices.constFirst().title, QStringLiteral("workq: 500 nodes went down"));
        QCOMPARE(notices.constFirst().text, QStringLiteral("n0, n1, n2, n3, n4 and 495 more"));
        QCOMPARE(notices.constFirst().severity, Severity::Bad);
    }

    void oneNodeIsTheWholeSentence()
    {
        const ClusterEvent one = happening("node.state", QStringLiteral("worker03"), Severity::Bad, QStringLiteral("Not responding"));
        const QVector<Notice> notices = noticesOf({one}, {}, QStringLiteral("workq"));
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices.constFirst().text, eventText(one));
    }

    void whatWentAndCameIsNoNews()
    {
        QVector<ClusterEvent> events = down(3);
        events.append(happening("node.state", QStringLiteral("n1"), Severity::Good));
        const QVector<Notice> notices = noticesOf(events, {}, QStringLiteral("workq"));
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices.constFirst().text, QStringLiteral("n0, n2"));
        QVERIFY(noticesOf({happening("node.state", QStringLiteral("a"), Severity::Bad), happening("node.state", QStringLiteral("a"), Severity::Good)}, {}, {}).isEmpty());
        QCOMPARE(noticesOf({happening("node.state", QStringLiteral("a"), Severity::Good)}, {}, {}).size(), 1);
    }

    void onlyWhatIsWantedIsTold()
    {
        const QVector<ClusterEvent> events{happening("job.failed", QStringLiteral("17"), Severity::Warning), happening("poll.failed", QStringLiteral("workq"), Severity::Bad),
                                           happening("controller.lost", QStringLiteral("worker01"), Severity::Bad), happening("node.state", QStringLiteral("n1"), Severity::Info),
                                           happening("unheard.of", QStringLiteral("x"), Severity::Bad)};
        QCOMPARE(noticesOf(events, {}, QStringLiteral("w")).size(), 1); // the controller
        NotifySettings all;
        all.jobFailed = true;
        all.connection = true;
        QCOMPARE(noticesOf(events, all, QStringLiteral("w")).size(), 3);
        all.controllers = false;
        QCOMPARE(noticesOf(events, all, QStringLiteral("w")).size(), 2);
    }

    void noMarkupReachesTheDesktop()
    {
        QVector<ClusterEvent> events{happening("node.state", QStringLiteral("<img src=x>&amp;\n\x1b[31m"), Severity::Bad), happening("node.state", QStringLiteral("b"), Severity::Bad)};
        const Notice notice = noticesOf(events, {}, QStringLiteral("<b>w</b>")).value(0);
        for (const QString &text : {notice.title, notice.text}) {
            for (const char c : {'<', '>', '&', '\n', '\x1b'})
                QVERIFY2(!text.contains(QLatin1Char(c)), qPrintable(text));
        }
    }

    void quietHoursGoOverMidnight()
    {
        NotifySettings settings;
        QVERIFY(!settings.isQuietAt({23, 0}));
        settings.quiet = true;
        QVERIFY(settings.isQuietAt({22, 0}));
        QVERIFY(settings.isQuietAt({3, 0}));
        QVERIFY(!settings.isQuietAt({7, 0}));
        QVERIFY(!settings.isQuietAt({21, 59}));
        settings.quietFrom = {12, 0};
        settings.quietTo = {13, 0};
        QVERIFY(settings.isQuietAt({12, 30}));
        QVERIFY(!settings.isQuietAt({23, 0}));
        settings.quietTo = settings.quietFrom;
        QVERIFY(!settings.isQuietAt({12, 0}));
    }

    void whatBelongsTogetherIsToldOnce()
    {
        Notifier notifier(QStringLiteral("workq"));
        notifier.setWait(30ms);
        QSignalSpy told(&notifier, &Notifier::noticed);
        for (const ClusterEvent &one : down(40))
            notifier.add({one});
        QVERIFY(told.isEmpty());
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.at(0).at(0).value<Notice>().title, QStringLiteral("workq: 40 nodes went down"));

        NotifySettings quiet;
        quiet.quiet = true;
        notifier.setSettings(quiet);
        notifier.setClock([] { return QTime(3, 0); });
        notifier.add(down(1));
        notifier.setSettings(quiet);
        QTest::qWait(80); // what must not come cannot be waited for
        QCOMPARE(told.size(), 1);
        notifier.setClock([] { return QTime(12, 0); });
        notifier.add(down(1));
        QTRY_COMPARE(told.size(), 2);
        quiet.enabled = false;
        notifier.setSettings(quiet);
        notifier.add(down(1));
        QTest::qWait(80);
        QCOMPARE(told.size(), 2);
    }

    void settingsAreRemembered()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("slipway.ini")), QSettings::IniFormat);
        QCOMPARE(NotifySettings::load(settings), NotifySettings());
        NotifySettings chosen;
        chosen.jobFailed = true;
        chosen.nodeBack = false;
        chosen.quiet = true;
        chosen.quietFrom = {20, 15};
        chosen.save(settings);
        QCOMPARE(NotifySettings::load(settings), chosen);
        settings.setValue(QStringLiteral("notify/quietFrom"), QStringLiteral("noon"));
        QCOMPARE(NotifySettings::load(settings).quietFrom, NotifySettings().quietFrom);
    }

    void theDialogHandsOverWhatWasChosen()
    {
        NotifySettings before;
        QPointer<NotifyDialog> dialog = new NotifyDialog(before);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QSignalSpy chosen(dialog.data(), &NotifyDialog::chosen);
        QVERIFY(!child<QTimeEdit>(*dialog, "notifyQuietFrom")->isEnabled());
        auto *quiet = child<QCheckBox>(*dialog, "notifyQuiet");
        quiet->setFocus();
        QTest::keyClick(quiet, Qt::Key_Space);
        QVERIFY(child<QTimeEdit>(*dialog, "notifyQuietFrom")->isEnabled());
        child<QTimeEdit>(*dialog, "notifyQuietTo")->setTime({6, 30});
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        before.quiet = true;
        before.quietTo = {6, 30};
        QCOMPARE(chosen.at(0).at(0).value<NotifySettings>(), before);
        QTRY_VERIFY(dialog.isNull());

        dialog = new NotifyDialog(before);
        dialog->show();
        child<QCheckBox>(*dialog, "notifyEnabled")->setChecked(false);
        QVERIFY(!child<QCheckBox>(*dialog, "notifyNodeDown")->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(chosen.size(), 1);
    }

    void healthIsAShapeAndAColour()
    {
        const QPalette palette = Theme::palette(Appearance::Light);
        QVector<QImage> pictures;
        for (const auto level : {ClusterHealth::Level::Unknown, ClusterHealth::Level::Good, ClusterHealth::Level::Attention, ClusterHealth::Level::Bad}) {
            const QImage picture = healthIcon(level, palette).pixmap(22, 22).toImage().convertToFormat(QImage::Format_Grayscale8);
            QVERIFY(!pictures.contains(picture)); // without colours, too
            pictures.append(picture);
        }
    }

    void theTraySpeaksOfTheClusterAndLeadsBack()
    {
        HealthTray tray(QStringLiteral("workq"));
        tray.setShown(true); // there may be none here: nothing happens then
        ClusterHealth health;
        health.level = ClusterHealth::Level::Bad;
        health.headline = QStringLiteral("R&D node is down");
        tray.setHealth(health);
        tray.show({QStringLiteral("t"), QStringLiteral("x"), Severity::Bad});
        const QList<QAction *> actions = tray.menu().actions();
        QCOMPARE(actions.constFirst()->text(), QStringLiteral("workq: R&&D node is down"));
        QSignalSpy opened(&tray, &HealthTray::openRequested);
        QSignalSpy settings(&tray, &HealthTray::settingsRequested);
        for (QAction *action : actions)
            action->trigger();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(settings.size(), 1);
    }

    void itLooksFinished_data() { addLooks(); }
    void itLooksFinished()
    {
        const Look look;
        NotifySettings settings;
        settings.quiet = true;
        NotifyDialog dialog(settings);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        look.keep(dialog, QStringLiteral("notifications"));
    }
};

QTEST_MAIN(TestNotify)
#include "tst_notify.moc"
