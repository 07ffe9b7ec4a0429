// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/servertablemodel.h"
#include "desktop/survey/surveyor.h"
#include "desktop/widgets/fieldbinder.h"

#include <QWidget>

#include <memory>

namespace Slipway {

namespace Ui {
class ServersPanel;
}

/// The servers of the cluster: a table, ways to add some, and the details of what is selected. With several
/// selected, an answer goes to all of them; name and address are for one alone.
class ServersPanel : public QWidget
{
    Q_OBJECT

public:
    /// \a connector reaches the servers to measure them. \a sshConfigFile: the one servers can be taken from; empty is OpenSSH's own place.
    ServersPanel(ClusterDraft &draft, HostConnector &connector, const QString &sshConfigFile = {},
                 QWidget *parent = nullptr);
    ~ServersPanel() override;

    void showSpec();
    void showFinding(const QString &where);
    /// The first server when none is selected, so that its details are shown.
    void selectSomething();
    ServerTableModel &model() { return m_model; }
    QString summary() const;

Q_SIGNALS:
    void summaryChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using ServerChange = std::function<void(Server &)>;

    void setUpTable();
    void bindLogin();
    void bindHardware();
    FieldBinder::Answer<QString> text(const char *place, QString (*get)(const Server &), void (*set)(Server &, const QString &));
    FieldBinder::Answer<qint64> number(const char *place, qint64 (*get)(const Server &), void (*set)(Server &, qint64));
    void editGpus(const QString &text);
    void measure(bool onlySelected);
    void showMeasured(const QVector<SurveyRow> &rows);
    void showMeasuring();
    void showMeasureError();
    int rowNamed(const QString &name, int hint) const;
    void addTyped();
    void addServers(const QVector<Server> &servers);
    void pasteTable();
    void pickFromSshConfig();
    void pickIdentity();
    void duplicateSelected();
    void removeSelected();
    void showSelected();
    void showAddError(const Error *error);
    QVector<int> selectedRows() const;
    void selectRows(int first, int last);

    ClusterDraft &m_draft;
    QString m_sshConfigFile;
    std::unique_ptr<Ui::ServersPanel> m_ui;
    ServerTableModel m_model;
    FieldBinder m_binder;
    Surveyor m_surveyor;
    QMap<QString, Error> m_failed; ///< why a server could not be measured, by name
    QVector<int> m_rows; ///< selected ones, the first is the one whose answers are shown
};

} // namespace Slipway
