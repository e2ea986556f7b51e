// time: m log n or n log n + m log n
// space: n
// line: bsearch( or return (x > y) -
// gen: questions {n} {m}
// why: n numbers are sorted once, then each of the m questions is a bsearch in them
#include <stdio.h>
#include <stdlib.h>

static int compare(const void *a, const void *b)
{
    int x = *(const int *)a, y = *(const int *)b;
    return (x > y) - (x < y);
}

int main(void)
{
    int n, m, hits = 0;
    long places = 0;

    scanf("%d %d", &n, &m);
    int *values = malloc(n * sizeof(int));
    for (int i = 0; i < n; i++)
        scanf("%d", &values[i]);
    qsort(values, n, sizeof(int), compare);
    for (int i = 0; i < m; i++) {
        int left, right;

        scanf("%d %d", &left, &right);
        int key = (int)((left * 7919L + right) % 1000000);
        int *hit = bsearch(&key, values, n, sizeof(int), compare);
        if (hit != NULL) {
            hits++;
            places += hit - values;
        }
    }
    printf("%d found, at %ld; middle %d\n", hits, places, values[n / 2]);
    free(values);
    return 0;
}
