/* Walks along the nights for every question. O(n q) time. */
#include <stdlib.h>

int *first_frost(const int *nights, int n, const int *marks, int marks_count, int *out_count)
{
    int *counts = malloc(((size_t)marks_count + 1) * sizeof *counts);

    for (int i = 0; i < marks_count; i++) {
        int warmer = 0;

        while (warmer < n && nights[warmer] > marks[i])
            warmer++;
        counts[i] = warmer;
    }
    *out_count = marks_count;
    return counts;
}
