/* A machine that has just booted, for a slurmd with this library preloaded: slurmctld then calls the node
   "unexpectedly rebooted". Only as long as /run/lab-rebooted is there: slurmd reports it again and again. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <sys/sysinfo.h>
#include <unistd.h>

int sysinfo(struct sysinfo *info)
{
    int (*const real)(struct sysinfo *) = (int (*)(struct sysinfo *))dlsym(RTLD_NEXT, "sysinfo");
    const int result = real(info);
    if (access("/run/lab-rebooted", F_OK) == 0)
        info->uptime = 0;
    return result;
}
