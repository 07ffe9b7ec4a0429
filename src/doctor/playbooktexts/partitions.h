// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Written from resources/playbooks/partitions.yaml by tst_playbooks (SLIPWAY_UPDATE_GOLDEN=1), for lupdate alone:
// nothing includes it.

QT_TRANSLATE_NOOP("Playbook", "Partitions and reservations")
QT_TRANSLATE_NOOP("Playbook", "Are the partitions up?")
QT_TRANSLATE_NOOP("Playbook", "Is a reservation in force?")
QT_TRANSLATE_NOOP("Playbook", "All partitions are up, and nothing is reserved.")
QT_TRANSLATE_NOOP("Playbook", "The partition ${partition} is ${state}")
QT_TRANSLATE_NOOP("Playbook", "Somebody set it so: jobs in it wait, or are refused.")
QT_TRANSLATE_NOOP("Playbook", "The reservation ${reservation} is in force")
QT_TRANSLATE_NOOP("Playbook", "Its nodes take no other jobs until it ends.")
