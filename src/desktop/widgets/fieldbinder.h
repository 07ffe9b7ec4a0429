// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/wizard/clusterdraft.h"

#include <QObject>
#include <QSet>

#include <type_traits>
#include <utility>

class QAbstractButton;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace Slipway {

class FindingLabel;
class NumberEdit;

/// Ties the widgets of a panel to the answers of a draft: what is typed goes into the draft at once, what the
/// draft says goes into the widgets without moving a cursor, and what is wrong is said beside the field. Lives
/// with its panel in the GUI thread.
class FieldBinder : public QObject
{
    Q_OBJECT

public:
    template<typename T>
    struct Answer
    {
        QString place; ///< path below the root: "cluster.name", or ".name" with root "servers[2]"
        std::function<T(const ClusterSpec &)> get;
        std::function<void(ClusterSpec &, const T &)> set;
        bool exact = false; ///< only findings at this very place, none of the places below it
    };

    /// The answer that \a access finds in a spec: field("cluster.name", [](auto &s) -> auto & { return s.cluster.name; }).
    /// Whole numbers of every size are answers of NumberEdit.
    template<typename Access>
    static auto field(const char *place, Access access)
    {
        using Held = std::remove_cvref_t<decltype(access(std::declval<ClusterSpec &>()))>;
        using Value = std::conditional_t<std::is_integral_v<Held> && !std::is_same_v<Held, bool>, qint64, Held>;
        return Answer<Value>{QLatin1String(place),
                             [access](const ClusterSpec &spec) { return static_cast<Value>(access(spec)); },
                             [access](ClusterSpec &spec, const Value &value) { access(spec) = static_cast<Held>(value); }};
    }
    /// One of several buttons: on when \a access finds \a wanted.
    template<typename Access, typename Value>
    static Answer<bool> oneOf(const char *place, Access access, Value wanted)
    {
        return {QLatin1String(place), [access, wanted](const ClusterSpec &spec) { return access(spec) == wanted; },
                [access, wanted](ClusterSpec &spec, const bool &on) {
                    if (on)
                        access(spec) = wanted;
                }};
    }

    FieldBinder(ClusterDraft &draft, QObject *parent);

    /// \a normal: what a text means, for fields in which several texts say the same ("a, b" and "a,b,").
    void bind(QLineEdit *edit, Answer<QString> answer, FindingLabel *label = nullptr,
              std::function<QString(const QString &)> normal = {});
    void bind(NumberEdit *edit, Answer<qint64> answer, FindingLabel *label = nullptr);
    void bind(QAbstractButton *button, Answer<bool> answer, FindingLabel *label = nullptr);
    /// By the user data of the items; an answer that is none of them is shown as it is when \a box can be edited.
    void bind(QComboBox *box, Answer<QString> answer, FindingLabel *label = nullptr);
    /// Findings about \a place without a widget of their own.
    void showFindings(const QString &place, FindingLabel *label, QWidget *field = nullptr, bool exact = false);

    /// What every place starts with, such as "servers[2]"; shows the answers there.
    void setRoot(const QString &root);
    /// Takes the answers over into the widgets. Fields that show them already are left alone.
    void show();
    /// Puts the keyboard into the field of \a where; false when none is.
    bool focus(const QString &where);

private:
    struct Field
    {
        QString place;
        QWidget *widget = nullptr;
        FindingLabel *label = nullptr;
        std::function<void()> pull;
        bool exact = false;
    };

    void add(Field field);
    void edit(const QString &place, const std::function<void(ClusterSpec &)> &change);
    void refreshFindings();
    bool holds(const Field &field, const QString &where) const;

    ClusterDraft &m_draft;
    QString m_root;
    QVector<Field> m_fields;
    QSet<FindingLabel *> m_wired;
    bool m_pulling = false;
};

} // namespace Slipway
