// time: n sqrt n
// space: n
// line: through < far[ or for (int c = 0 or long through or far[a * side + c] = through
// gen: numbers {n}
// why: the n numbers are a table of sqrt n towns; three loops over the towns
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n;

    if (scanf("%d", &n) != 1)
        return 1;
    long *far = malloc(n * sizeof *far);
    for (int i = 0; i < n; i++)
        scanf("%ld", &far[i]);

    int side = (int)sqrt((double)n);
    while (side * side > n)
        side--;
    for (int i = 0; i < side; i++)
        far[i * side + i] = 0;

    for (int mid = 0; mid < side; mid++) {
        for (int a = 0; a < side; a++) {
            long first = far[a * side + mid];
            for (int c = 0; c < side; c++) {
                long through = first + far[mid * side + c];
                if (through < far[a * side + c])
                    far[a * side + c] = through;
            }
        }
    }

    long widest = 0, sum = 0;
    for (int i = 0; i < side * side; i++) {
        if (far[i] > widest)
            widest = far[i];
        sum = (sum + far[i]) % 1000003;
    }
    printf("%d towns, at most %ld apart, %ld\n", side, widest, sum);
    free(far);
    return 0;
}
