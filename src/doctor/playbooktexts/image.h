// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Written from resources/playbooks/image.yaml by tst_playbooks (SLIPWAY_UPDATE_GOLDEN=1), for lupdate alone:
// nothing includes it.

QT_TRANSLATE_NOOP("Playbook", "Image")
QT_TRANSLATE_NOOP("Playbook", "Does the container run?")
QT_TRANSLATE_NOOP("Playbook", "The container runs, so its image is there.")
QT_TRANSLATE_NOOP("Playbook", "Docker does not answer.")
QT_TRANSLATE_NOOP("Playbook", "Is the image on the server?")
QT_TRANSLATE_NOOP("Playbook", "The image is there.")
QT_TRANSLATE_NOOP("Playbook", "Is the machine an x86_64?")
QT_TRANSLATE_NOOP("Playbook", "The image is there and of the right architecture.")
QT_TRANSLATE_NOOP("Playbook", "Is the machine an aarch64?")
QT_TRANSLATE_NOOP("Playbook", "The image ${image} is not on ${node}")
QT_TRANSLATE_NOOP("Playbook", "The container cannot be made without it.")
QT_TRANSLATE_NOOP("Playbook", "Bring the server up again: Slipway pulls, builds or loads the image as the cluster file says.")
QT_TRANSLATE_NOOP("Playbook", "The image on ${node} is for another kind of processor")
QT_TRANSLATE_NOOP("Playbook", "The machine is ${machine}; nothing in the image can run there.")
QT_TRANSLATE_NOOP("Playbook", "Choose an image for this architecture in the cluster step.")
