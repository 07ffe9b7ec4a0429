// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exitcode.h"

#include "cli/clitr.h"

namespace Slipway {

QVector<ExitCodeText> exitCodeTexts()
{
    return {
        {ExitCode::Done, CliTr::tr("Done.")},
        {ExitCode::Failed, CliTr::tr("Something did not work; the message says what.")},
        {ExitCode::Usage, CliTr::tr("The arguments are wrong.")},
        {ExitCode::InvalidInput,
         CliTr::tr("The cluster file or bundle is missing, unreadable or has errors.")},
        {ExitCode::LoginFailed,
         CliTr::tr(
             "A server could not be reached, refused the login, or has an unknown or changed host key.")},
        {ExitCode::WouldOverwrite,
         CliTr::tr(
             "Stopped before something was overwritten: a file that exists, or changes of somebody else.")},
        {ExitCode::NotWorking, CliTr::tr("The cluster does not work as it should.")},
        {ExitCode::Differs, CliTr::tr("A push would change something (diff --exit-code).")},
        {ExitCode::Cancelled, CliTr::tr("Cancelled.")},
    };
}

ExitCode exitCodeFor(Error::Code code)
{
    switch (code) {
    case Error::Code::Cancelled: return ExitCode::Cancelled;
    case Error::Code::HostUnreachable:
    case Error::Code::HostKeyUnknown:
    case Error::Code::HostKeyChanged:
    case Error::Code::AuthFailed:
    case Error::Code::KeyUnreadable: return ExitCode::LoginFailed;
    case Error::Code::Conflict:
    case Error::Code::AlreadyExists: return ExitCode::WouldOverwrite;
    case Error::Code::VerifyFailed: return ExitCode::NotWorking;
    case Error::Code::InvalidInput: // of a file that was given: said where it is read
    case Error::Code::Parse:
    case Error::Code::NewerVersion:
    case Error::Code::Timeout:
    case Error::Code::NotFound:
    case Error::Code::PermissionDenied:
    case Error::Code::StorageFull:
    case Error::Code::ReadOnly:
    case Error::Code::Io:
    case Error::Code::Unsupported:
    case Error::Code::ConnectionLost:
    case Error::Code::CommandFailed:
    case Error::Code::DockerUnavailable:
    case Error::Code::ImageMissing:
    case Error::Code::PortInUse:
    case Error::Code::SecretUnavailable:
    case Error::Code::Internal: return ExitCode::Failed;
    }
    return ExitCode::Failed;
}

} // namespace Slipway
