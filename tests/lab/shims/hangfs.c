/* A file system that answers nothing, as a network folder whose server is gone: who looks at it hangs, and cannot be
   killed. Usage: hangfs FOLDER [PID]: mounted there, in the mounts process PID sees. Ends, and everybody is let go,
   when it is killed. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/fuse.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

static int answer(int device, unsigned long long unique, const void *data, unsigned size)
{
    char out[512];
    struct fuse_out_header head = {.len = (unsigned)sizeof head + size, .unique = unique};
    memcpy(out, &head, sizeof head);
    memcpy(out + sizeof head, data, size);
    return write(device, out, head.len) < 0;
}

int main(int argc, char **argv)
{
    static char request[1 << 17];
    char options[128];
    mknod("/dev/fuse", S_IFCHR | 0666, makedev(10, 229));
    const int device = open("/dev/fuse", O_RDWR);
    if (argc < 2 || device < 0)
        return perror("/dev/fuse"), 1;
    if (argc > 2) {
        char path[64];
        snprintf(path, sizeof path, "/proc/%s/ns/mnt", argv[2]);
        const int mounts = open(path, O_RDONLY);
        if (mounts < 0 || setns(mounts, CLONE_NEWNS) != 0)
            return perror(path), 1;
    }
    snprintf(options, sizeof options, "fd=%d,rootmode=40755,user_id=0,group_id=0,allow_other", device);
    if (mount("hangfs", argv[1], "fuse", MS_NOSUID | MS_NODEV, options) != 0)
        return perror(argv[1]), 1;
    for (;;) {
        const ssize_t size = read(device, request, sizeof request);
        if (size < 0 && errno != EINTR && errno != ENOENT && errno != EAGAIN)
            return 0;
        const struct fuse_in_header *head = (const struct fuse_in_header *)request;
        if (size < (ssize_t)sizeof *head || head->opcode != FUSE_INIT)
            continue; /* and whoever asked waits */
        const struct fuse_init_out init = {.major = 7, .minor = 31, .max_write = 4096};
        answer(device, head->unique, &init, sizeof init);
    }
}
