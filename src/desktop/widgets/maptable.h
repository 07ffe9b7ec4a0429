// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/edittable.h"
#include "desktop/wizard/clusterdraft.h"

namespace Slipway {

class FindingLabel;

/// Names with values, such as environment variables, as a table. A name that is taken is refused, so that no
/// value is lost.
class MapTable : public EditTable
{
    Q_OBJECT

public:
    explicit MapTable(QWidget *parent = nullptr);

    /// \a access finds the map in a spec: [](auto &s) -> auto & { return s.cluster.environment; }
    template<typename Access>
    void bind(ClusterDraft &draft, const QString &place, FindingLabel *label, Access access)
    {
        m_get = [access](const ClusterSpec &spec) { return access(spec); };
        m_set = [access](ClusterSpec &spec, const QMap<QString, QString> &map) { access(spec) = map; };
        bindTo(draft, place, label);
    }
    void showSpec();

protected:
    void changeEvent(QEvent *event) override;

private:
    using Map = QMap<QString, QString>;

    void bindTo(ClusterDraft &draft, const QString &place, FindingLabel *label);
    void changeCell(int row, int column, const QString &text);
    void write(const Map &map);
    void showProblems();
    void refuse(const QString &message);
    void nameColumns();

    ClusterDraft *m_draft = nullptr;
    QString m_place;
    FindingLabel *m_label = nullptr;
    std::function<Map(const ClusterSpec &)> m_get;
    std::function<void(ClusterSpec &, const Map &)> m_set;
};

} // namespace Slipway
