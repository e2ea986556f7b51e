// time: n log n
// space: n
// line: int c = 2 * k or int here = end or if (2 * k + 1 < or if (2 * c or c++; or swap(end
// line: k = c; or static int end or return 2 * k or static int before or return side
// line: static void swap or long held or a[i] = a[j] or a[j] = held
// gen: numbers {n}
// why: n offers leave the heap, each after the last one has sunk through most of log n levels
/* An interval heap: each node holds two offers, low and high, that lie between those of its parent.
 * By turns the cheapest and the dearest are sold; how much lies between them in all? */
#include <stdio.h>
#include <stdlib.h>

enum { LOW, HIGH };

static long *a;
static int n;

/* The place of an end of node k; the last node may hold a single offer. */
static int end(int k, int side)
{
    return 2 * k + side < n ? 2 * k + side : 2 * k;
}

static int before(int i, int j, int side)
{
    return side == LOW ? a[i] < a[j] : a[i] > a[j];
}

static void swap(int i, int j)
{
    long held = a[i];

    a[i] = a[j];
    a[j] = held;
}

static void add(long x)
{
    int i = n++;

    a[i] = x;
    if (i % 2 == 1 && before(i, i - 1, LOW))
        swap(i, i - 1), i--;
    for (int side = LOW; side <= HIGH; side++)
        for (int up; i > 1 && before(i, up = (i / 2 - 1) / 2 * 2 + side, side); i = up)
            swap(i, up);
}

static long take(int side)
{
    int top = end(0, side);
    long x = a[top];

    a[top] = a[--n];
    for (int k = 0;;) {
        int c = 2 * k + 1;
        int here = end(k, side);

        if (2 * k + 1 < n && before(2 * k + 1, 2 * k, LOW))
            swap(2 * k, 2 * k + 1);
        if (2 * c + 2 < n && before(end(c + 1, side), end(c, side), side))
            c++;
        if (2 * c >= n || !before(end(c, side), here, side))
            return x;
        swap(end(c, side), here);
        k = c;
    }
}

int main(void)
{
    int count;
    long x, between = 0;

    if (scanf("%d", &count) != 1)
        return 1;
    a = malloc(count * sizeof *a);
    while (scanf("%ld", &x) == 1)
        add(x);
    for (int sold = 0; sold < count; sold++)
        between += sold % 2 ? take(HIGH) : -take(LOW);
    printf("%ld between them\n", between);
    free(a);
    return 0;
}
