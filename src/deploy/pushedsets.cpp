// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/push.h"

#include "deploy/setcomparison.h"

#include <QCoreApplication>

namespace Slipway {

namespace {
struct SetsTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway)
};
} // namespace

Result<QVector<FileChange>> compareWithRemote(RemoteHost &host, const QString &folder, const Bundle &bundle,
                                              std::stop_token stop)
{
    const SharedFolder shared(host, folder, stop);
    const Result<CurrentState> now = shared.current();
    if (!now)
        return now.error();
    QVector<StoredFile> stored;
    if (now->kind != CurrentState::Kind::None) {
        Result<QVector<StoredFile>> tree = shared.readTree(shared.rootOf(*now));
        if (!tree && tree.error().code != Error::Code::NotFound)
            return std::move(tree).error();
        if (tree)
            stored = std::move(tree).value();
    }
    return compareSet(stored, namesItsContent(now->id) ? now->id : QString(), bundle);
}

Result<QVector<PushedSet>> pushedSets(RemoteHost &host, const QString &folder, std::stop_token stop)
{
    const SharedFolder shared(host, folder, stop);
    const Result<QStringList> ids = shared.setIds();
    if (!ids)
        return ids.error();
    const Result<CurrentState> now = shared.current();
    if (!now)
        return now.error();
    QVector<PushedSet> sets;
    for (const QString &id : *ids)
        sets.append({id, setTime(id), id == now->id, false});
    return sets;
}

Result<PushedSet> restoreSet(RemoteHost &host, const QString &folder, const QString &id, std::stop_token stop)
{
    const SharedFolder shared(host, folder, stop);
    if (Result<void> clean = shared.removeLeftovers(); !clean)
        return std::move(clean).error();
    const Result<QStringList> ids = shared.setIds();
    if (!ids)
        return ids.error();
    if (!ids->contains(id))
        return Error{
            Error::Code::NotFound,
            SetsTr::tr("There is no set %1 in %2. `slipwayctl push --list` shows those that are kept.")
                .arg(id, folder),
            {},
            folder};
    const Result<CurrentState> before = shared.current();
    if (!before)
        return before.error();
    if (before->id == id)
        return PushedSet{id, setTime(id), true, false};
    const QString link = SharedFolder::leftoverName();
    if (Result<void> linked = host.makeLink(SharedFolder::linkTo(id), shared.path(link), stop); !linked)
        return std::move(linked).error();
    if (Result<void> switched = shared.switchTo(link, *before); !switched)
        return std::move(switched).error();
    return PushedSet{id, setTime(id), true, true};
}

} // namespace Slipway
