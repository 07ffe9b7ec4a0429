// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing: the target around it exists for its precompiled headers.
