// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/remotehost.h"

#include <functional>

namespace Slipway {

/// Answers the compound scripts of monitor/ part by part, in the form their shell functions write. That the
/// scripts themselves write this form is tested with a real shell in tst_lookscripts.
class LookPlayer
{
public:
    struct Said
    {
        Said(QByteArray words = {}, int exitStatus = 0, QByteArray errorWords = {})
            : output(std::move(words)), status(exitStatus), error(std::move(errorWords))
        {
        }
        QByteArray output;
        int status;
        QByteArray error;
    };

    /// True for a command that carries such a script.
    static bool isLook(const RemoteCommand &command);

    explicit LookPlayer(const RemoteCommand &command);

    const QByteArray &credential() const { return m_credential; }
    void begin(const char *name);
    void end(const char *name, int status, const QByteArray &error = {});
    void part(const char *name, const Said &said);
    void finish(); ///< the script came to its end
    QByteArray output() const { return m_output; }

    /// Added to this computer's clock, in the stamps.
    qint64 clockAheadMs = 0;

private:
    QByteArray stamp() const;

    QByteArray m_mark;
    QByteArray m_credential;
    QByteArray m_output;
};

} // namespace Slipway
