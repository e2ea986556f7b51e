// time: sqrt n
// space: 1
// line: while (a <= b) or long sum = or if (sum or else if (sum or a++ or b--
// gen: size {n}
// why: two fingers walk from 0 up and from the root of n down
#include <stdio.h>
#include <math.h>

int main(void)
{
    long n, ways = 0, nearest = -1;

    scanf("%ld", &n);
    long a = 0, b = (long)sqrt((double)n);
    while (a <= b) {
        long sum = a * a + b * b;

        if (sum == n) {
            ways++;
            a++;
            b--;
        } else if (sum < n) {
            if (sum > nearest)
                nearest = sum;
            a++;
        } else {
            b--;
        }
    }
    printf("%ld ways, nearest below %ld\n", ways, nearest);
    return 0;
}
