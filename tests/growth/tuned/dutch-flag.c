// time: n
// space: n
// line: -
// gen: few {n} 3
// why: each step of the three-way partition settles one number
#include <stdio.h>
#include <stdlib.h>

static void swap(int *a, int *b)
{
    int t = *a;
    *a = *b;
    *b = t;
}

int main(void)
{
    int n, swaps = 0;

    scanf("%d", &n);
    int *balls = malloc(n * sizeof(int));
    for (int i = 0; i < n; i++)
        scanf("%d", &balls[i]);
    int low = 0, at = 0, high = n - 1;
    while (at <= high) {
        if (balls[at] == 0) {
            swap(&balls[low++], &balls[at++]);
            swaps++;
        } else if (balls[at] == 2) {
            swap(&balls[at], &balls[high--]);
            swaps++;
        } else {
            at++;
        }
    }
    int sorted = 1;
    for (int i = 1; i < n; i++)
        if (balls[i - 1] > balls[i])
            sorted = 0;
    printf("%d %d %d, %d swaps, %s\n", low, high + 1 - low, n - 1 - high, swaps,
           sorted ? "sorted" : "wrong");
    free(balls);
    return 0;
}
