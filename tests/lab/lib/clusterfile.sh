# shellcheck shell=bash
# A cluster file for the machines that are up.

compose_version() {
    lab_ssh worker01 'docker compose version --short 2>/dev/null || docker-compose version --short'
}

# Older Debian and Ubuntu have their files where the worked example's image has them.
image_profile() {
    if dock run --rm --network none --entrypoint /bin/sh "$(slurm_image "$lab_slurm")" -c 'test -d /etc/slurm-llnl'; then
        echo conquest
    else
        echo slipway
    fi
}

slurm_version() {
    dock run --rm --network none --entrypoint slurmd "$(slurm_image "$lab_slurm")" -V | awk '{print $2}'
}

write_cluster_file() { # FILE
    local file=$1 node name
    name=$(basename "$file" .slipway.yaml)
    {
        cat <<YAML
# The lab's servers. Written by tests/lab/lab cluster-file.
slipway: 1
cluster:
  name: $name
  controller: worker01
  ssh-into-container:
    subnet: 192.168.216.0/24
    gateway: 192.168.216.1
    address: 192.168.216.2
  image:
    reference: "$(slurm_image "$lab_slurm")"
    source: load
    archive: $server_path/images/slurm-$lab_slurm.tar
    slurm-version: "$(slurm_version)"
    profile:
      preset: $(image_profile)
servers:
YAML
        for node in $(node_names); do
            cat <<YAML
  - name: $node
    address: $(address_of "$node")
    ssh:
      user: $lab_account
      identity-file: $lab_home/.ssh/id_ed25519
      agent: false
    cpus: $(nproc)
YAML
            # Only the first one is "measured": the others' compose files are written for a Compose nobody asked.
            [ "$node" != worker01 ] || echo "    compose-version: \"$(compose_version)\""
        done
        cat <<YAML
storage:
  kind: nas
  nas:
    host: $(address_of nas)
    path: $nas_path
    ssh:
      user: $lab_account
      identity-file: $lab_home/.ssh/id_ed25519
      agent: false
  server-path: $server_path
  mounts:
    - host: $jobs_path
      container: /home/jobs
      read-only: false
scheduling:
  partitions:
    - name: cpu
      nodes: [ALL]
      default: true
      max-time: INFINITE
  select-type: select/cons_tres
  select-parameters: CR_CPU
  return-to-service: 1
YAML
    } >"$file"
}
