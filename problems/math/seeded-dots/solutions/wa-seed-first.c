/* Wrong: takes the seed itself as the first draw. */
#include <stdint.h>
#include <stdio.h>

static uint64_t x = 2024;

static uint64_t draw(void)
{
    const uint64_t drawn = x;

    x = (UINT64_C(1103515245) * x + 12345) % (UINT64_C(1) << 31);
    return drawn;
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
