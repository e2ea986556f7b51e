/* expect: FINISHED "blocked" */
#include "tests/hostile/hostile.h"

int main(void)
{
    static char page[65536];

    tried(mlock(page, sizeof page) == 0, "locked memory");
    tried(mlockall(MCL_CURRENT | MCL_FUTURE) == 0, "all memory locked");
    tried(mmap(NULL, 2 << 20, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_HUGETLB, -1, 0) !=
              MAP_FAILED,
          "huge pages");
    return verdict();
}
