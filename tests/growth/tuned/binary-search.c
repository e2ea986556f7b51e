// time: log n
// space: log n or 1
// line: -
// gen: size {n}
// why: halves what is left each time; the array is a formula
#include <stdio.h>

int main(void)
{
    long n, steps = 0;
    scanf("%ld", &n);
    long low = 0, high = n;
    while (low < high) {
        long middle = (low + high) / 2;
        steps++;
        if (middle * 3 < n)
            low = middle + 1;
        else
            high = middle;
    }
    printf("%ld %ld\n", low, steps);
}
