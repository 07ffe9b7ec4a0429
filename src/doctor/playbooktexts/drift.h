// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Written from resources/playbooks/drift.yaml by tst_playbooks (SLIPWAY_UPDATE_GOLDEN=1), for lupdate alone:
// nothing includes it.

QT_TRANSLATE_NOOP("Playbook", "Configuration of the nodes")
QT_TRANSLATE_NOOP("Playbook", "Was the file behind a mount replaced?")
QT_TRANSLATE_NOOP("Playbook", "Does the container have the files that were pushed?")
QT_TRANSLATE_NOOP("Playbook", "The container could not be entered.")
QT_TRANSLATE_NOOP("Playbook", "Is its slurm.conf the controller's?")
QT_TRANSLATE_NOOP("Playbook", "The files are those that were pushed, and the same as the controller's.")
QT_TRANSLATE_NOOP("Playbook", "${node} has not taken over the files that were pushed")
QT_TRANSLATE_NOOP("Playbook", "${file} differs from the set ${set} in the shared folder.")
QT_TRANSLATE_NOOP("Playbook", "${node} reads an old slurm.conf through its mount")
QT_TRANSLATE_NOOP("Playbook", "The file was replaced by another; a mounted single file stays the old one until the container restarts. Reconfiguring does not help.")
QT_TRANSLATE_NOOP("Playbook", "${file} was changed by hand in the container of ${node}")
QT_TRANSLATE_NOOP("Playbook", "It is neither what was pushed nor what the other nodes have.")
QT_TRANSLATE_NOOP("Playbook", "If the change is meant, put it into the cluster file; else take the pushed files over again.")
QT_TRANSLATE_NOOP("Playbook", "${node} has another slurm.conf than the controller")
QT_TRANSLATE_NOOP("Playbook", "${hash} here, ${controller-hash} there. Jobs run until ports, plugins or nodes differ.")
