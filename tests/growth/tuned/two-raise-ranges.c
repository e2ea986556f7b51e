// time: m log n or n + m log n
// space: n
// line: if (right < from or if (left <= or static long raise or long sum = raise or int middle
// line: int low or return sum + or total[at] += high or + raise(
// gen: questions {n} {m}
// why: a range falls into at most 2 log n nodes of the tree, for each of m questions
#include <stdio.h>
#include <stdlib.h>

static long *total, *added;

/* Adds 1 to every number in [left, right] of the node's [from, to] and gives their new sum. */
static long raise(int at, int from, int to, int left, int right)
{
    if (right < from || to < left)
        return 0;
    if (left <= from && to <= right) {
        added[at]++;
        total[at] += to - from + 1;
        return total[at];
    }
    int middle = (from + to) / 2;
    int low = left > from ? left : from, high = right < to ? right : to;
    long sum = raise(2 * at, from, middle, left, right)
        + raise(2 * at + 1, middle + 1, to, left, right);

    total[at] += high - low + 1;
    return sum + added[at] * (high - low + 1);
}

static void build(int at, int from, int to)
{
    if (from == to) {
        scanf("%ld", &total[at]);
        return;
    }
    build(2 * at, from, (from + to) / 2);
    build(2 * at + 1, (from + to) / 2 + 1, to);
    total[at] = total[2 * at] + total[2 * at + 1];
}

int main(void)
{
    int n, m, left, right;
    long check = 0;

    scanf("%d %d", &n, &m);
    total = calloc(4 * n, sizeof *total);
    added = calloc(4 * n, sizeof *added);
    build(1, 0, n - 1);
    while (m-- > 0) {
        scanf("%d %d", &left, &right);
        check = (check + raise(1, 0, n - 1, left, right)) % 1000000007;
    }
    printf("%ld %ld\n", check, total[1]);
    return 0;
}
