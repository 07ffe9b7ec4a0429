// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Written from resources/playbooks/clock.yaml by tst_playbooks (SLIPWAY_UPDATE_GOLDEN=1), for lupdate alone:
// nothing includes it.

QT_TRANSLATE_NOOP("Playbook", "Clocks")
QT_TRANSLATE_NOOP("Playbook", "How far is the server's clock from the controller's?")
QT_TRANSLATE_NOOP("Playbook", "The controller's clock is the one that is wrong.")
QT_TRANSLATE_NOOP("Playbook", "The clocks agree.")
QT_TRANSLATE_NOOP("Playbook", "Does the node take the controller's credential for one of now?")
QT_TRANSLATE_NOOP("Playbook", "${node} and ${controller} disagree about the time")
QT_TRANSLATE_NOOP("Playbook", "${node} calls a credential the controller made just now “${word}”. A credential lives 300 seconds, so every request between the two is refused.")
QT_TRANSLATE_NOOP("Playbook", "A container has its server's clock: set the server's clock, best by NTP. Its administrator can do that.")
QT_TRANSLATE_NOOP("Playbook", "If the server's clock is right, munged was started with another one: restart it.")
QT_TRANSLATE_NOOP("Playbook", "The clock of ${node} is off by ${seconds} seconds")
QT_TRANSLATE_NOOP("Playbook", "munge refuses what is more than 300 seconds old or new.")
QT_TRANSLATE_NOOP("Playbook", "Set the clock by NTP; its administrator can do that.")
QT_TRANSLATE_NOOP("Playbook", "The clock of ${node} is off by ${seconds} seconds, and jobs still run")
QT_TRANSLATE_NOOP("Playbook", "Beyond 300 seconds munge refuses every request.")
QT_TRANSLATE_NOOP("Playbook", "Set the clock by NTP before it gets there.")
