// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/lookplayer.h"

#include <QDateTime>

namespace Slipway {

bool LookPlayer::isLook(const RemoteCommand &command)
{
    return command.argv.contains(QStringLiteral("slipway-look"));
}

LookPlayer::LookPlayer(const RemoteCommand &command)
{
    const QList<QByteArray> lines = command.input.split('\n');
    m_mark = lines.value(0);
    m_credential = lines.value(1);
}

QByteArray LookPlayer::stamp() const
{
    return QByteArray::number(QDateTime::currentMSecsSinceEpoch() + clockAheadMs) + "000001";
}

void LookPlayer::begin(const char *name)
{
    m_output += '\n' + m_mark + " begin " + name + ' ' + stamp() + '\n';
}

void LookPlayer::end(const char *name, int status, const QByteArray &error)
{
    m_output += '\n' + m_mark + " error " + name + '\n' + error + '\n' + m_mark + " end " + name + ' ' +
                QByteArray::number(status) + ' ' + stamp() + '\n';
}

void LookPlayer::part(const char *name, const Said &said)
{
    begin(name);
    m_output += said.output;
    end(name, said.status, said.error);
}

void LookPlayer::finish()
{
    m_output += '\n' + m_mark + " done\n";
}

} // namespace Slipway
