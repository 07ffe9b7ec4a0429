// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace Slipway {

/// Findings one below the other: what is wrong, why it matters, and the ways out as buttons.
class FindingsList : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype mostShown = 30; ///< the others are counted

    explicit FindingsList(QWidget *parent = nullptr);

    /// Names the step on which a finding is mended.
    void setPlaceName(std::function<QString(const QString &where)> name) { m_placeName = std::move(name); }
    /// \a none: the sentence for an empty list.
    void setFindings(const Findings &findings, const QString &none);

Q_SIGNALS:
    void fixRequested(const Slipway::Finding &finding);
    void showRequested(const QString &where);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QWidget *makeRow(const Finding &finding);
    void addHint(const QString &text);

    QVBoxLayout *m_column;
    std::function<QString(const QString &)> m_placeName;
    Findings m_findings;
    QString m_none;
};

} // namespace Slipway
