// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Written from resources/playbooks/docker.yaml by tst_playbooks (SLIPWAY_UPDATE_GOLDEN=1), for lupdate alone:
// nothing includes it.

QT_TRANSLATE_NOOP("Playbook", "Docker")
QT_TRANSLATE_NOOP("Playbook", "Is the account in the group docker?")
QT_TRANSLATE_NOOP("Playbook", "Is there Compose?")
QT_TRANSLATE_NOOP("Playbook", "Docker and Compose answer.")
QT_TRANSLATE_NOOP("Playbook", "Does Docker answer?")
QT_TRANSLATE_NOOP("Playbook", "Docker is not installed on ${node}")
QT_TRANSLATE_NOOP("Playbook", "Its administrator can install Docker Engine and Compose.")
QT_TRANSLATE_NOOP("Playbook", "Docker on ${node} does not answer in time")
QT_TRANSLATE_NOOP("Playbook", "Its daemon runs and is stuck, often behind a file system that hangs.")
QT_TRANSLATE_NOOP("Playbook", "Docker does not run on ${node}")
QT_TRANSLATE_NOOP("Playbook", "So no container runs there, and its node is gone from the cluster.")
QT_TRANSLATE_NOOP("Playbook", "Its administrator can start it, and have it start with the machine.")
QT_TRANSLATE_NOOP("Playbook", "The account may not use Docker on ${node}")
QT_TRANSLATE_NOOP("Playbook", "It is not in the group docker there.")
QT_TRANSLATE_NOOP("Playbook", "Its administrator can add it; log in again afterwards.")
QT_TRANSLATE_NOOP("Playbook", "This login to ${node} is older than its permission to use Docker")
QT_TRANSLATE_NOOP("Playbook", "The account is in the group docker by now; only logins that began after that count.")
QT_TRANSLATE_NOOP("Playbook", "Close all ssh connections of that account to the server, shared ones too, and look again.")
QT_TRANSLATE_NOOP("Playbook", "There is no Compose on ${node}")
QT_TRANSLATE_NOOP("Playbook", "Slipway starts containers by it, as `docker compose` or `docker-compose`.")
