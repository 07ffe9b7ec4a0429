// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Written from resources/playbooks/containerdisk.yaml by tst_playbooks (SLIPWAY_UPDATE_GOLDEN=1), for lupdate alone:
// nothing includes it.

QT_TRANSLATE_NOOP("Playbook", "Disk inside the container")
QT_TRANSLATE_NOOP("Playbook", "Is there room for the daemons?")
QT_TRANSLATE_NOOP("Playbook", "There is room.")
QT_TRANSLATE_NOOP("Playbook", "The spool folder of slurmd on ${node} is full (${path})")
QT_TRANSLATE_NOOP("Playbook", "Jobs cannot be started there: Slurm drains the node and holds the job.")
QT_TRANSLATE_NOOP("Playbook", "Make room on the disk behind it, then return the node to service; a job that says “launch failed requeued held” must be released.")
QT_TRANSLATE_NOOP("Playbook", "The state folder of slurmctld on ${node} is full (${path})")
QT_TRANSLATE_NOOP("Playbook", "slurmctld cannot save jobs; a restart would lose the newest.")
QT_TRANSLATE_NOOP("Playbook", "${path} in the container of ${node} is full")
QT_TRANSLATE_NOOP("Playbook", "${path} in the container of ${node} has no inodes left")
QT_TRANSLATE_NOOP("Playbook", "There is room, and no file can be made: many small files lie there.")
QT_TRANSLATE_NOOP("Playbook", "${path} in the container of ${node} takes no writes")
QT_TRANSLATE_NOOP("Playbook", "Its file system is mounted read-only: the node stays idle, and every job on it fails and is held.")
QT_TRANSLATE_NOOP("Playbook", "Have it mounted writable, restart the container, and release the jobs that say “launch failed requeued held”.")
