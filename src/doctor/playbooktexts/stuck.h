// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Written from resources/playbooks/stuck.yaml by tst_playbooks (SLIPWAY_UPDATE_GOLDEN=1), for lupdate alone:
// nothing includes it.

QT_TRANSLATE_NOOP("Playbook", "Stuck processes")
QT_TRANSLATE_NOOP("Playbook", "Does a process hang in the kernel?")
QT_TRANSLATE_NOOP("Playbook", "No process hangs in the kernel.")
QT_TRANSLATE_NOOP("Playbook", "${process} on ${node} hangs on a file server")
QT_TRANSLATE_NOOP("Playbook", "Process ${pid} waits in ${wait}; nobody can end it before the file server answers. Such jobs end as “Kill task failed”.")
QT_TRANSLATE_NOOP("Playbook", "Bring the file server back, or restart the container.")
