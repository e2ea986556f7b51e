// time: n^2
// space: n
// line: for (int i = 0; i < digits or int sum or last[i] = or this[i] = or carry = sum
// gen: size {n}
// why: n additions of numbers that grow to n / 5 digits
#include <stdio.h>
#include <stdlib.h>

/* The nth Fibonacci number with all its digits: the sum of these. */
int main(void)
{
    int n, digits = 1;

    scanf("%d", &n);
    char *last = calloc(n / 4 + 8, 1);
    char *this = calloc(n / 4 + 8, 1);
    this[0] = 1;
    for (int step = 1; step < n; step++) {
        int carry = 0;

        for (int i = 0; i < digits; i++) {
            int sum = last[i] + this[i] + carry;
            last[i] = this[i];
            carry = sum >= 10;
            this[i] = carry ? sum - 10 : sum;
        }
        if (carry)
            this[digits++] = 1;
    }
    long total = 0;
    for (int i = 0; i < digits; i++)
        total += this[i];
    printf("%d digits, sum %ld\n", digits, total);
    free(last);
    free(this);
    return 0;
}
