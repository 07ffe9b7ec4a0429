// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/push.h"
#include "desktop/widgets/codeviewedit.h"

namespace Slipway {

/// A file with what changes in it: every line of the new text, and the removed ones where they stood. Each
/// line begins with "+ ", "- " or two blanks, so that no colour is needed to read it.
struct DiffText
{
    static constexpr int prefix = 2;

    QString text;
    QVector<CodeLine> lines; ///< one for each line of text; numbers are those of the new file
    int added = 0;
    int removed = 0;
    QString note; ///< translated: why there is no text; empty otherwise
};

/// Pure; takes its time with large files: worker threads.
DiffText diffText(const FileChange &change);

} // namespace Slipway
