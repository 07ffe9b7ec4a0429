// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/redactor.h"
#include "cluster/checkedcluster.h"
#include "desktop/appcontext.h"
#include "desktop/monitor/monitordesk.h"
#include "desktop/monitor/monitorwindow.h"
#include "desktop/monitor/recordview.h"
#include "gui/labhands.h"
#include "secrets/memorystore.h"

#include <QSettings>
#include <QTemporaryDir>

namespace Slipway {

/// The monitor's real window over a cluster of three servers on a running lab (SLIPWAY_LAB_CLUSTER), and
/// hands that reach servers, containers and Slurm past Slipway, by the lab's own script.
class MonitorLab
{
public:
    /// For initTestCase(): makes \a lab and launches its cluster on servers with nothing on them. False: the test is
    /// skipped, as there is no lab, or has failed.
    static bool start(std::unique_ptr<MonitorLab> &lab);
    /// Looks as often as a test can wait for.
    static MonitorTimes times();

    MonitorLab();

    /// slipwayctl; empty, or what it said when it failed.
    QString ctl(const QStringList &arguments) const;
    /// Shows the window, and waits until everything has been looked at.
    bool open();
    /// Nothing of the cluster stays.
    void clear();

    struct Said
    {
        int status = -1;
        QString text; ///< trimmed
    };
    /// tests/lab/lab, e.g. {"service", "worker02", "stop", "ssh"}.
    Said lab(const QStringList &arguments) const { return labScript(QStringLiteral("lab"), arguments); }
    /// Another script of tests/lab.
    Said labScript(const QString &script, const QStringList &arguments) const;
    /// A line for the shell of the account on a server, and a command in its container: what it says.
    QString on(const QString &server, const QString &line) const;
    QString inside(const QString &server, const QStringList &argv) const;
    /// In the container of the controller.
    QString slurm(const QStringList &argv) const { return inside(controller, argv); }
    /// A job of one CPU on \a node that runs \a script; its number.
    QString job(const QString &node, const QString &script, const QStringList &options = {}) const;
    /// One field of `scontrol -o show KIND NAME`.
    QString field(const QString &kind, const QString &name, const QString &key) const;
    /// "IDENTITY STARTED-AT"
    QString container(const QString &server) const;

    MonitorWindow &window() const { return *m_window; }
    const MonitorData &data() const { return m_window->data(); }
    /// Shows that view.
    RecordView &view(const char *id) const;
    /// What a cell of that view shows; "(no row)".
    QString cell(const char *id, const QString &key, int column) const;
    /// F5, and then everything seen is newer than now.
    bool look() const;
    /// In SLIPWAY_UPDATE_SCREENSHOTS, when set.
    void keep(QWidget &widget, const QString &name);

    ClusterSpec spec;   ///< as it was launched
    QString file;       ///< the cluster file of this test
    QString controller; ///< where slurm() asks
    QString names[3];   ///< of the servers
    QTemporaryDir folder;
    QSettings settings;
    NobodyThere nobody;
    SshConnector connector;
    MemoryStore secrets;
    Redactor redactor;
    AppContext context;
    std::unique_ptr<MonitorDesk> desk;

private:
    QString launch();
    static Said run(const QString &program, const QStringList &arguments, int seconds);

    MonitorWindow *m_window = nullptr;
    int m_picture = 0;
};

/// The fields of one line of `scontrol -o`, whose values may have spaces.
QMap<QString, QString> recordFields(const QString &line);

} // namespace Slipway
