// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/numberedit.h"

#include <QRegularExpressionValidator>

namespace Slipway {

NumberEdit::NumberEdit(QWidget *parent) : QLineEdit(parent)
{
    // Nine digits fit every int; no answer of a cluster is larger.
    static const QRegularExpression number(QStringLiteral("-?[0-9]{0,9}"));
    setValidator(new QRegularExpressionValidator(number, this));
}

qint64 NumberEdit::value() const
{
    return text().toLongLong();
}

void NumberEdit::setValue(qint64 value)
{
    if (value == this->value() && (value != 0 || !m_zeroIsAnswer || !text().isEmpty()))
        return; // "007" stays as typed
    setText(value == 0 && !m_zeroIsAnswer ? QString() : QString::number(value));
}

} // namespace Slipway
