// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QProcess>
#include <QTest>

#include <csignal>

/// A secret of the Secret Service API, unencrypted.
struct BusSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType = QStringLiteral("text/plain");
};

inline QDBusArgument &operator<<(QDBusArgument &argument, const BusSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

inline const QDBusArgument &operator>>(const QDBusArgument &argument, BusSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

Q_DECLARE_METATYPE(BusSecret)

/// A real gnome-keyring with a throw-away password, on the private bus of tst_secretstore-session.
class Keyring
{
public:
    ~Keyring()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    /// With its collection open, which is made by that.
    bool start()
    {
        m_daemon.start(QStringLiteral("gnome-keyring-daemon"),
                       {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                        QStringLiteral("--components=secrets")});
        m_daemon.write(m_password);
        m_daemon.closeWriteChannel();
        return m_daemon.waitForStarted() &&
               QTest::qWaitFor([this] { return m_bus.interface()->isServiceRegistered(service); });
    }
    bool lock()
    {
        return call(QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"),
                    {QVariant::fromValue(QList{m_collection})})
                   .type() == QDBusMessage::ReplyMessage;
    }
    /// Without the prompt that people get.
    bool unlock()
    {
        const QDBusMessage session =
            call(QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("OpenSession"),
                 {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
        if (session.arguments().size() != 2)
            return false;
        const BusSecret password{session.arguments().at(1).value<QDBusObjectPath>(), {}, m_password};
        return call(QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
                    QStringLiteral("UnlockWithMasterPassword"),
                    {QVariant::fromValue(m_collection), QVariant::fromValue(password)})
                   .type() == QDBusMessage::ReplyMessage;
    }
    void send(int signal) { ::kill(static_cast<pid_t>(m_daemon.processId()), signal); }

private:
    QDBusMessage call(const QString &interface, const QString &method, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(
            service, QStringLiteral("/org/freedesktop/secrets"), interface, method);
        message.setArguments(arguments);
        const QDBusMessage reply = m_bus.call(message);
        if (reply.type() != QDBusMessage::ReplyMessage)
            qWarning() << method << reply.errorMessage();
        return reply;
    }

    const QString service = QStringLiteral("org.freedesktop.secrets");
    const QDBusObjectPath m_collection{QStringLiteral("/org/freedesktop/secrets/collection/login")};
    const QByteArray m_password = "throw-away";
    QDBusConnection m_bus = QDBusConnection::sessionBus();
    QProcess m_daemon;
};
