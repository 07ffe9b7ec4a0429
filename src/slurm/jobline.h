// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slurm/recordfields.h"

namespace Slipway {

/// The line of a job, cut at the places where its owner's words end. Name and account may hold anything,
/// blanks and `JobState=RUNNING` included; what stands between them and what Slurm prints behind is found by
/// the order in which every version prints it.
struct JobLine
{
    bool whole = false;
    /// The owner's words imitate that order, so that nothing after the name is sure; `name` is then the rest.
    bool forged = false;
    QByteArrayView ids; ///< JobId= and, in an array, more
    QByteArrayView name;
    QByteArrayView owner; ///< from UserId= to Nice=
    QByteArrayView account;
    QByteArrayView quality; ///< QOS= and WCKey=
    QByteArrayView rest;    ///< from JobState= on

    static JobLine cut(QByteArrayView line);
};

/// The owner's texts behind Slurm's fields.
const std::vector<FreeText> &jobTexts();
/// Texts of the machine and of administrators in a node's line.
const std::vector<FreeText> &nodeTexts();

} // namespace Slipway
