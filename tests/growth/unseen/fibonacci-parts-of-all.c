// time: n log n
// space: 1
// line: for (int f = or if (fibonacci[f] or rest -= or parts++
// gen: size {n}
// why: for each number up to n all 1.44 log2 n Fibonacci numbers up to n are tried downwards
/* Into how many Fibonacci numbers fall all numbers up to n, the greatest taken first? */
#include <stdio.h>

int main(void)
{
    long fibonacci[64] = {1, 2};
    long n, all = 0, hardest = 1;
    int count = 2, most = 0;

    if (scanf("%ld", &n) != 1)
        return 1;
    while (fibonacci[count - 1] + fibonacci[count - 2] <= n) {
        fibonacci[count] = fibonacci[count - 1] + fibonacci[count - 2];
        count++;
    }
    for (long number = 1; number <= n; number++) {
        long rest = number;
        int parts = 0;

        for (int f = count - 1; f >= 0; f--) {
            if (fibonacci[f] <= rest) {
                rest -= fibonacci[f];
                parts++;
            }
        }
        all += parts;
        if (parts > most) {
            most = parts;
            hardest = number;
        }
    }
    printf("%ld parts, the most are %d for %ld\n", all, most, hardest);
    return 0;
}
