// time: v * e
// space: v + e
// line: for (int i = 0; i < e; i++) { // tell or int a = or int lower = or told +=
// line: name[a] = lower or name[b] = lower
// gen: graph {v} {e}
// why: on each of v days both ends of all e lines tell each other the lowest name they know
/* On each of v days the people at both ends of a line tell each other the lowest name they know. */
#include <stdio.h>
#include <stdlib.h>

struct line {
    int a, b;
};

static int read_number(void)
{
    int x = 0;

    for (int c; (c = getchar_unlocked()) >= '0' && c <= '9';)
        x = x * 10 + c - '0';
    return x;
}

int main(void)
{
    int v = read_number(), e = read_number();
    long told = 0, sum = 0;

    struct line *lines = malloc((size_t)e * sizeof *lines + 1);
    int *name = malloc((size_t)v * sizeof *name);
    for (int p = 0; p < v; p++)
        name[p] = (int)((p * 7919l + 13) % 1000003);
    for (int k = 0; k < e; k++) {
        lines[k].a = read_number();
        lines[k].b = read_number();
        read_number();
    }
    for (int day = 0; day < v; day++) {
        for (int i = 0; i < e; i++) { // tell each other
            int a = lines[i].a, b = lines[i].b;
            int lower = name[a] < name[b] ? name[a] : name[b];

            told += name[a] != name[b];
            name[a] = lower;
            name[b] = lower;
        }
    }
    for (int p = 0; p < v; p++)
        sum += name[p];
    printf("%ld times news, sum of names %ld\n", told, sum);
    free(lines);
    free(name);
    return 0;
}
