// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Written from resources/playbooks/users.yaml by tst_playbooks (SLIPWAY_UPDATE_GOLDEN=1), for lupdate alone:
// nothing includes it.

QT_TRANSLATE_NOOP("Playbook", "Accounts inside the containers")
QT_TRANSLATE_NOOP("Playbook", "Have people the same accounts as in the controller's container?")
QT_TRANSLATE_NOOP("Playbook", "The accounts are the same.")
QT_TRANSLATE_NOOP("Playbook", "A container could not be entered.")
QT_TRANSLATE_NOOP("Playbook", "${user} is ${uid} on ${node} and ${controller-uid} on the controller")
QT_TRANSLATE_NOOP("Playbook", "Jobs run by the number: files would belong to somebody else.")
QT_TRANSLATE_NOOP("Playbook", "Give the account one number in every image, or take accounts from a directory service.")
QT_TRANSLATE_NOOP("Playbook", "${user} has jobs and no account on ${node}")
QT_TRANSLATE_NOOP("Playbook", "Such a job runs as a bare number, or fails where it needs a name or a home folder.")
