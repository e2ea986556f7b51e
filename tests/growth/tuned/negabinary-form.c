// time: log n
// space: 1 or log n
// line: -
// gen: size {n}
// why: each digit in base -2 halves what is left of n, and the form has about log n digits
#include <stdio.h>
#include <stdlib.h>

static int to_negabinary(long n, char *digits)
{
    int length = 0;

    if (n == 0)
        digits[length++] = '0';
    while (n != 0) {
        long rest = n & 1;

        digits[length++] = (char)('0' + rest);
        n = (n - rest) / -2;
    }
    for (int i = 0; i < length / 2; i++) {
        char kept = digits[i];

        digits[i] = digits[length - 1 - i];
        digits[length - 1 - i] = kept;
    }
    digits[length] = '\0';
    return length;
}

static long from_negabinary(const char *digits)
{
    long value = 0;

    while (*digits)
        value = value * -2 + (*digits++ - '0');
    return value;
}

int main(void)
{
    char digits[80];
    long n;

    if (scanf("%ld", &n) != 1)
        return EXIT_FAILURE;
    int length = to_negabinary(n, digits);
    printf("%s %d %s\n", digits, length, from_negabinary(digits) == n ? "right" : "wrong");
    return EXIT_SUCCESS;
}
