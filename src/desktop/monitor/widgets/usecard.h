// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/card.h"

namespace Slipway {

class ThinBar;
class TextLabel;

/// One number that counts, with what it is and what it is a part of: "CPUs", "312", "of 448", and a bar.
class UseCard : public Card
{
    Q_OBJECT

public:
    explicit UseCard(QWidget *parent = nullptr);

    /// \a part of 0..1 is shown as a bar; below 0: no bar, and \a rest stands below.
    void setUse(const QString &title, const QString &value, const QString &rest, double part);

private:
    TextLabel *m_title;
    TextLabel *m_value;
    TextLabel *m_rest;
    TextLabel *m_below;
    ThinBar *m_bar;
};

} // namespace Slipway
