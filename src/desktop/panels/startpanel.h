// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QVector>
#include <QWidget>

#include <memory>

namespace Slipway {

namespace Ui {
class StartPanel;
}

/// Where a cluster comes from: a new one, a file, the worked example, or one of those used lately.
class StartPanel : public QWidget
{
    Q_OBJECT

public:
    struct Recent
    {
        QString filePath;   ///< empty: never saved
        QString unsavedKey; ///< of UnsavedWork; only without a filePath
        QString name;
        QDateTime changedAt;
    };

    explicit StartPanel(QWidget *parent = nullptr);
    ~StartPanel() override;

    void showRecent(const QVector<Recent> &recent);

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void importRequested();
    void monitorRequested();
    void exampleRequested();
    void recentChosen(const QString &filePath, const QString &unsavedKey);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillRecent();

    std::unique_ptr<Ui::StartPanel> m_ui;
    QVector<Recent> m_recent;
};

} // namespace Slipway
