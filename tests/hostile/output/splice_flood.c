/* expect: OUTPUT | FINISHED "blocked"; limits: cpu=3s wall=8s */
#include "tests/hostile/hostile.h"

#include <sys/sendfile.h>

/* Bytes that never were in our memory. */
int main(void)
{
    int zero = open("/dev/zero", O_RDONLY), file = open("/box/x", O_RDWR | O_CREAT, 0666);
    long long total = 0;

    (void)ftruncate(file, 1 << 19);
    for (int i = 0; i < 1000; i++) {
        off_t from = 0;
        ssize_t got = sendfile(1, i % 2 == 0 ? file : zero, i % 2 == 0 ? &from : NULL, 1 << 19);

        if (got <= 0)
            got = copy_file_range(file, &(off64_t){0}, 1, NULL, 1 << 19, 0);
        total += got > 0 ? got : 0;
    }
    tried(total > 2 << 20, "more output than the limit");
    return total > 0 ? 1 : verdict();
}
