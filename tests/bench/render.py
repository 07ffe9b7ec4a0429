# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person writes instead of `slipwayctl render`: plain Python and Jinja2 that makes slurm.conf, hosts and
a compose file per server. Prints the seconds. Usage: render.py SERVERS TARGET"""
import os
import sys
import time

from jinja2 import Template

SLURM_CONF = Template("""ClusterName={{ cluster }}
SlurmctldHost={{ servers[0].name }}
SlurmUser=slurm
AuthType=auth/munge
SlurmctldPort=6817
SlurmdPort=6818
SrunPortRange=60001-60063
StateSaveLocation=/var/spool/slurmctld
SlurmdSpoolDir=/var/spool/slurmd
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
ReturnToService=1
{% for s in servers %}NodeName={{ s.name }} NodeAddr={{ s.address }} CPUs={{ s.cpus }} State=UNKNOWN
{% endfor %}PartitionName=cpu Nodes=ALL Default=YES MaxTime=INFINITE State=UP
""")
HOSTS = Template("""127.0.0.1 localhost
::1 localhost ip6-localhost ip6-loopback
{% for s in servers %}{{ s.address }} {{ s.name }}
{% endfor %}""")
COMPOSE = Template("""version: "2.4"
services:
  {{ s.name }}:
    image: {{ image }}
    container_name: {{ s.name }}
    hostname: {{ s.name }}
    restart: unless-stopped
    init: false
    environment:
      SLIPWAY_NODE: "{{ s.name }}"
      SLIPWAY_CLUSTER: "{{ cluster }}"
{% if controller %}      SLIPWAY_CONTROLLER: "1"
{% endif %}    ports:
      - "{{ s.address }}:6818:6818"
      - "{{ s.address }}:60001-60063:60001-60063"
{% if controller %}      - "{{ s.address }}:6817:6817"
{% endif %}    volumes:
      - type: bind
        source: /data/slurm
        target: /slipway
        read_only: true
      - type: bind
        source: /data/cq
        target: /home/ubuntu/cq
""")


class Server:
    def __init__(self, number):
        self.name = f"worker{number:05}"
        self.address = f"10.{number >> 16}.{(number >> 8) & 255}.{number & 255}"
        self.cpus = 128


start = time.monotonic()
servers = [Server(i) for i in range(1, int(sys.argv[1]) + 1)]
target = sys.argv[2]
os.makedirs(os.path.join(target, "etc"))
with open(os.path.join(target, "etc/slurm.conf"), "w") as file:
    file.write(SLURM_CONF.render(cluster="workq", servers=servers))
with open(os.path.join(target, "hosts"), "w") as file:
    file.write(HOSTS.render(servers=servers))
for server in servers:
    folder = os.path.join(target, "servers", server.name)
    os.makedirs(folder)
    with open(os.path.join(folder, "docker-compose.yml"), "w") as file:
        file.write(COMPOSE.render(s=server, cluster="workq", image="zhonger/conquest:slurm-ssh", controller=server is servers[0]))
print(f"{time.monotonic() - start:.6f}")
