/* expect: MEMORY | FINISHED "blocked" | OUTPUT; limits: memory=16MiB wall=8s */
#include "tests/hostile/hostile.h"

/* Memory that is a file, and no process's. */
int main(void)
{
    static char block[65536];
    long long total = 0;

    for (int i = 0; i < 100; i++) {
        int fd = memfd_create("more", 0);

        for (int j = 0; fd >= 0 && j < 15; j++)
            total += write(fd, block, sizeof block) > 0 ? (long long)sizeof block : 0;
    }
    tried(total > 20 << 20, "more memory than the limit");
    return verdict();
}
