// time: v + e
// space: v + e
// line: -
// gen: graph {v} {e}
// why: the groups of people who do not know each other: each look at someone left over either
// why: takes him off the list (v times) or meets a friendship (e times, from both ends)
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int v, e, w, groups = 0, largest = 0;

    scanf("%d %d", &v, &e);
    int *a = malloc(e * sizeof(int)), *b = malloc(e * sizeof(int));
    int *start = calloc(v + 2, sizeof(int));
    int *friend = malloc((2 * (size_t)e + 1) * sizeof(int));
    for (int i = 0; i < e; i++) {
        scanf("%d %d %d", &a[i], &b[i], &w);
        start[a[i] + 2]++;
        start[b[i] + 2]++;
    }
    for (int i = 2; i <= v; i++)
        start[i] += start[i - 1];
    for (int i = 0; i < e; i++) {
        friend[start[a[i] + 1]++] = b[i];
        friend[start[b[i] + 1]++] = a[i];
    }

    int *left = malloc(v * sizeof(int)), *queue = malloc(v * sizeof(int));
    int *known_to = malloc(v * sizeof(int)), count = v;
    for (int i = 0; i < v; i++) {
        left[i] = i;
        known_to[i] = -1;
    }
    while (count > 0) {
        int head = 0, tail = 0;

        queue[tail++] = left[--count];
        while (head < tail) {
            int person = queue[head++], kept = 0;

            for (int i = start[person]; i < start[person + 1]; i++)
                known_to[friend[i]] = person;
            for (int i = 0; i < count; i++) {
                if (known_to[left[i]] == person)
                    left[kept++] = left[i];
                else
                    queue[tail++] = left[i];
            }
            count = kept;
        }
        groups++;
        if (tail > largest)
            largest = tail;
    }
    printf("%d groups, the largest of %d\n", groups, largest);
    return 0;
}
