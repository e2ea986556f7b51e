// time: n!
// space: n
// line: for (int pick = 0 or if (used[pick]) or if (fill(place + 1))
// gen: falling {n}
// sizes: 3..10
// why: of all n! orders that are tried, the sorted one of a falling list is the last
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

static int n;
static int *number, *order;
static bool *used;
static long tried;

static bool is_sorted(void)
{
    for (int i = 1; i < n; i++)
        if (order[i - 1] > order[i])
            return false;
    return true;
}

/* Try every unused number at this place; true as soon as all are in order. */
static bool fill(int place)
{
    if (place == n) {
        tried++;
        return is_sorted();
    }
    for (int pick = 0; pick < n; pick++) {
        if (used[pick])
            continue;
        used[pick] = true;
        order[place] = number[pick];
        if (fill(place + 1))
            return true;
        used[pick] = false;
    }
    return false;
}

int main(void)
{
    if (scanf("%d", &n) != 1)
        return 1;
    number = malloc(n * sizeof *number);
    order = malloc(n * sizeof *order);
    used = calloc(n, sizeof *used);
    for (int i = 0; i < n; i++)
        if (scanf("%d", &number[i]) != 1)
            return 1;
    fill(0);
    printf("sorted after %ld orders:", tried);
    for (int i = 0; i < n; i++)
        printf(" %d", order[i]);
    printf("\n");
    return 0;
}
