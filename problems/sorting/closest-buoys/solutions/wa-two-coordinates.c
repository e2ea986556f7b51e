/* Takes the sum of both ways for the distance. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BUOYS_MAX 200000

struct buoy {
    long long x, y;
};

static struct buoy buoys[BUOYS_MAX], merged[BUOYS_MAX], strip[BUOYS_MAX];
static long long best = 9000000000000000000;

static int compare_x(const void *left, const void *right)
{
    const struct buoy *a = left, *b = right;

    return (a->x > b->x) - (a->x < b->x);
}

static void look_at(const struct buoy *a, const struct buoy *b)
{
    long long x = a->x - b->x, y = a->y - b->y;

    x = llabs(x) + llabs(y);
    if (x * x < best)
        best = x * x;
}

static void merge(int begin, int middle, int end)
{
    int left = begin, right = middle;

    for (int i = begin; i < end; i++) {
        if (right == end || (left < middle && buoys[left].y <= buoys[right].y))
            merged[i] = buoys[left++];
        else
            merged[i] = buoys[right++];
    }
    memcpy(buoys + begin, merged + begin, (size_t)(end - begin) * sizeof *buoys);
}

/* Looks at the pairs of buoys[begin..end - 1] and leaves them sorted by y. */
static void closest(int begin, int end)
{
    int middle = begin + (end - begin) / 2, count = 0;
    long long border = buoys[middle].x;

    if (end - begin < 2)
        return;
    closest(begin, middle);
    closest(middle, end);
    merge(begin, middle, end);
    for (int i = begin; i < end; i++) {
        long long x = buoys[i].x - border;

        if (x * x >= best)
            continue;
        for (int j = count - 1; j >= 0; j--) {
            long long y = buoys[i].y - strip[j].y;

            if (y * y >= best)
                break;
            look_at(&buoys[i], &strip[j]);
        }
        strip[count++] = buoys[i];
    }
}

int main(void)
{
    int n;

    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < n; i++) {
        if (scanf("%lld %lld", &buoys[i].x, &buoys[i].y) != 2)
            return 1;
    }
    qsort(buoys, (size_t)n, sizeof *buoys, compare_x);
    closest(0, n);
    printf("%lld\n", best);
    return 0;
}
