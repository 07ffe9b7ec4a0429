// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/playbook.h"

#include "doctor/playbooklibrary.h"

#include <algorithm>

namespace Slipway {

const ConclusionSpec *Playbook::conclusion(const QString &conclusionId) const
{
    const auto found = std::find_if(conclusions.cbegin(), conclusions.cend(),
                                    [&](const ConclusionSpec &spec) { return spec.id == conclusionId; });
    return found == conclusions.cend() ? nullptr : &*found;
}

const Playbook *PlaybookLibrary::playbook(const QString &id) const
{
    const auto found = std::find_if(playbooks.cbegin(), playbooks.cend(),
                                    [&](const Playbook &playbook) { return playbook.id == id; });
    return found == playbooks.cend() ? nullptr : &*found;
}

std::pair<const Playbook *, const ConclusionSpec *> PlaybookLibrary::conclusion(const QString &id) const
{
    for (const Playbook &playbook : playbooks) {
        if (const ConclusionSpec *spec = playbook.conclusion(id))
            return {&playbook, spec};
    }
    return {nullptr, nullptr};
}

const PlaybookLibrary &playbookLibrary()
{
    static const PlaybookLibrary library = [] {
        Result<PlaybookLibrary> read = readLibrary();
        // Part of this program, and proven to read by its tests and by the build.
        return read ? std::move(read).value() : PlaybookLibrary();
    }();
    return library;
}

} // namespace Slipway
