// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Written from resources/playbooks/serverdisk.yaml by tst_playbooks (SLIPWAY_UPDATE_GOLDEN=1), for lupdate alone:
// nothing includes it.

QT_TRANSLATE_NOOP("Playbook", "Disk of the server")
QT_TRANSLATE_NOOP("Playbook", "Is there room for images and containers?")
QT_TRANSLATE_NOOP("Playbook", "Nobody could tell.")
QT_TRANSLATE_NOOP("Playbook", "There is room.")
QT_TRANSLATE_NOOP("Playbook", "The disk of ${node} is full (${path}, ${used} %)")
QT_TRANSLATE_NOOP("Playbook", "Docker can neither load an image nor write a log there.")
QT_TRANSLATE_NOOP("Playbook", "Look at what takes the room; Slipway prunes nothing unasked.")
