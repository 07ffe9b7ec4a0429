#!/bin/bash
# What such images do: daemons in the background, and something that never ends in front.
setpriv --reuid munge --regid munge --clear-groups munged
conf=/etc/slurm-llnl/slurm.conf
grep -qiE "^(ControlMachine|SlurmctldHost)=$(hostname)" "$conf" && slurmctld
slurmd
exec tail -f /dev/null
