// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slurm/nodestate.h"

#include <QPalette>
#include <QRectF>

class QPainter;

namespace Slipway {

/// A letter that stands for \a kind, the same in every language, as sinfo's states are.
QChar nodeLetter(NodeState::Kind kind);
QColor nodeColour(NodeState::Kind kind, const QPalette &palette);
/// One node as a small square. The colour is never alone: large squares bear the letter, small ones differ in shape
/// (full: allocated, half: mixed, frame: idle, dot: off, cross: down, bar: drained).
void paintNodeCell(QPainter &painter, const QRectF &cell, NodeState::Kind kind, const QPalette &palette);

} // namespace Slipway
