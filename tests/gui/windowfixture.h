// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/redactor.h"
#include "desktop/appcontext.h"
#include "desktop/style/theme.h"
#include "desktop/wizard/wizardwindow.h"
#include "fakes/scriptedconnector.h"
#include "gui/child.h"
#include "secrets/secretstore.h"

#include <QApplication>
#include <QMap>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>

namespace Slipway {

/// Secrets in memory, countable.
class MapSecretStore final : public SecretStore
{
public:
    Kind kind() const override { return Kind::Memory; }
    QString description() const override { return QStringLiteral("this test only"); }
    Result<std::optional<Secret>> find(const QString &subject, std::stop_token) override
    {
        const std::scoped_lock lock(m_mutex);
        const auto it = m_secrets.constFind(subject);
        if (it == m_secrets.cend())
            return std::optional<Secret>();
        return std::optional<Secret>(Secret(it->constData(), static_cast<std::size_t>(it->size())));
    }
    Result<void> store(const QString &subject, const Secret &secret, std::stop_token) override
    {
        const std::scoped_lock lock(m_mutex);
        m_secrets.insert(subject, QByteArray(secret.data(), static_cast<qsizetype>(secret.size())));
        return {};
    }
    Result<void> forget(const QString &subject, std::stop_token) override
    {
        const std::scoped_lock lock(m_mutex);
        m_secrets.remove(subject);
        return {};
    }
    QStringList subjects() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_secrets.keys();
    }

private:
    mutable std::mutex m_mutex;
    QMap<QString, QByteArray> m_secrets;
};

/// Everything a window needs, with machines in memory and a state folder of its own. A second window on the
/// same fixture is the same person coming back.
class WindowFixture
{
public:
    WindowFixture() : settings(folder.filePath(QStringLiteral("slipway.ini")), QSettings::IniFormat) {}

    QString filePath(const QString &name) const { return folder.filePath(name); }

    /// A shown window at \a size.
    std::unique_ptr<WizardWindow> open(const QSize &size = QSize(1280, 800))
    {
        auto window = std::make_unique<WizardWindow>(context);
        window->resize(size);
        window->show();
        window->activateWindow(); // shortcuts work in the active window only
        [[maybe_unused]] const bool shown = QTest::qWaitForWindowActive(window.get());
        return window;
    }

    QTemporaryDir folder;
    QSettings settings;
    ScriptedConnector connector;
    MapSecretStore secrets;
    Redactor redactor;
    AppContext context{connector, secrets, redactor, settings, folder.filePath(QStringLiteral("unsaved"))};
};

} // namespace Slipway
