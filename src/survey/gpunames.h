// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusterspec.h"

namespace Slipway {

/// A GRES type from a product name: "NVIDIA A100-SXM4-80GB" is "a100", "NVIDIA GeForce RTX 3090" is
/// "rtx_3090". Empty when nothing is left of the name.
QString gpuType(const QString &productName);

/// One entry a type. \a names are product names by index; \a files the device files, by number. A server that
/// has files and no names (no nvidia-smi) has GPUs of no stated type.
QVector<Gpu> gpusOf(const QStringList &names, const QStringList &files);

} // namespace Slipway
