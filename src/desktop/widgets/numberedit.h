// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace Slipway {

/// A field for a whole number that takes any number there is, so that a rule can say what is wrong with it;
/// letters are not taken at all. Empty is 0, "not stated".
class NumberEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit NumberEdit(QWidget *parent = nullptr);

    qint64 value() const;
    /// 0 shows as an empty field, unless zero is an answer of its own.
    void setValue(qint64 value);
    void setZeroIsAnswer(bool on) { m_zeroIsAnswer = on; }

private:
    bool m_zeroIsAnswer = false;
};

} // namespace Slipway
