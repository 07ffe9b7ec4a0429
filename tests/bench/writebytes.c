/* SPDX-License-Identifier: GPL-3.0-or-later
 * The least a program can do to write a bundle: for every record of a packed file (path length, content
 * length, path, content; a trailing '/' is a folder) mkdir, or open, write, close; then one syncfs. Prints the
 * seconds this took. Usage: writebytes PACKED TARGET */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const int packed = open(argv[1], O_RDONLY);
    struct stat info;
    if (packed < 0 || fstat(packed, &info) != 0)
        return 1;
    const char *at = mmap(NULL, (size_t)info.st_size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, packed, 0);
    const char *end = at + info.st_size;
    const double start = now();
    if (mkdir(argv[2], 0755) != 0 || chdir(argv[2]) != 0)
        return 1;
    while (at < end) {
        uint32_t sizes[2];
        char path[4096];
        memcpy(sizes, at, sizeof sizes);
        at += sizeof sizes;
        memcpy(path, at, sizes[0]);
        path[sizes[0]] = '\0';
        at += sizes[0];
        if (path[sizes[0] - 1] == '/') {
            mkdir(path, 0755);
            continue;
        }
        const int file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0644);
        if (file < 0 || write(file, at, sizes[1]) != (ssize_t)sizes[1] || close(file) != 0)
            return 1;
        at += sizes[1];
    }
    const int folder = open(".", O_RDONLY | O_DIRECTORY);
    syncfs(folder);
    printf("%.6f\n", now() - start);
    return 0;
}
