/* Wrong: uses each v again as the next u. */
#include <stdint.h>
#include <stdio.h>

static uint64_t x = 2024;

static uint64_t draw(void)
{
    x = (UINT64_C(1103515245) * x + 12345) % (UINT64_C(1) << 31);
    return x;
}

int main(void)
{
    int inside = 0;
    uint64_t u = draw();

    for (int i = 0; i < 10000000; i++) {
        const uint64_t v = draw();
        if (u * u + v * v < UINT64_C(1) << 62)
            inside++;
        u = v;
    }
    printf("%d\n", inside);
    return 0;
}
