// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Written from resources/playbooks/controller.yaml by tst_playbooks (SLIPWAY_UPDATE_GOLDEN=1), for lupdate alone:
// nothing includes it.

QT_TRANSLATE_NOOP("Playbook", "Controller")
QT_TRANSLATE_NOOP("Playbook", "Does a controller answer?")
QT_TRANSLATE_NOOP("Playbook", "The container could not be entered.")
QT_TRANSLATE_NOOP("Playbook", "Is it busy with a name that does not resolve?")
QT_TRANSLATE_NOOP("Playbook", "Does slurmctld keep up with its work?")
QT_TRANSLATE_NOOP("Playbook", "A controller answers.")
QT_TRANSLATE_NOOP("Playbook", "Does slurmctld run?")
QT_TRANSLATE_NOOP("Playbook", "slurmctld does not run; see Slurm's daemons.")
QT_TRANSLATE_NOOP("Playbook", "Do two of them believe to be in charge?")
QT_TRANSLATE_NOOP("Playbook", "slurmctld is held up by a name that does not resolve")
QT_TRANSLATE_NOOP("Playbook", "It tries ten times, a second each, and answers nobody meanwhile.")
QT_TRANSLATE_NOOP("Playbook", "slurmctld runs on ${node} and answers nobody")
QT_TRANSLATE_NOOP("Playbook", "Its process is there; requests of its own container come to nothing.")
QT_TRANSLATE_NOOP("Playbook", "Two controllers believe to be in charge")
QT_TRANSLATE_NOOP("Playbook", "They do not share StateSaveLocation, so each keeps jobs of its own.")
QT_TRANSLATE_NOOP("Playbook", "Put StateSaveLocation into the shared folder; stop the backup until then.")
QT_TRANSLATE_NOOP("Playbook", "slurmctld does not keep up: ${queue} messages wait")
QT_TRANSLATE_NOOP("Playbook", "Often nodes that do not answer hold it up.")
