/* Wrong: 2^31 - 1 for 2^31. */
#include <stdint.h>
#include <stdio.h>

static uint64_t x = 2024;

static uint64_t draw(void)
{
    x = ((UINT64_C(1103515245) * x) % (UINT64_C(1) << 31) + 12345) % ((UINT64_C(1) << 31) - 1);
    return x;
}

int main(void)
{
    int inside = 0;

    for (int i = 0; i < 10000000; i++) {
        const uint64_t u = draw();
        const uint64_t v = draw();
        if (u * u + v * v < UINT64_C(1) << 62)
            inside++;
    }
    printf("%d\n", inside);
    return 0;
}
