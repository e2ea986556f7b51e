// time: n!
// space: n
// line: length += or for (int i = 1; i < n or orders(n, k - 1) or for (int i = 0; i < k or swap(
// line: int t = or *a = *b or *b = t or if (k == 1)
// gen: numbers {n}
// sizes: 3..10
// why: Heap's method makes all n! orders, and each is walked along once
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

static int stop[32];
static long shortest = LONG_MAX, tried = 0;

static void swap(int *a, int *b)
{
    int t = *a;
    *a = *b;
    *b = t;
}

static void walk(int n)
{
    long length = 0;
    for (int i = 1; i < n; i++)
        length += labs((long)stop[i] - stop[i - 1]) * i;
    if (length < shortest)
        shortest = length;
    tried++;
}

static void orders(int n, int k)
{
    if (k == 1) {
        walk(n);
        return;
    }
    for (int i = 0; i < k; i++) {
        orders(n, k - 1);
        swap(&stop[k % 2 ? 0 : i], &stop[k - 1]);
    }
}

int main(void)
{
    int n;
    scanf("%d", &n);
    if (n > 32)
        return 1;
    for (int i = 0; i < n; i++)
        scanf("%d", &stop[i]);
    orders(n, n);
    printf("%ld of %ld\n", shortest, tried);
    return 0;
}
