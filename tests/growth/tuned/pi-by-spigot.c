// time: n^2
// space: n
// line: for (int i = length - 1 or value = box[i] or box[i] = value or carry = value
// gen: size {n}
// why: for each of n digits the whole row of 10 n / 3 boxes is multiplied by ten
#include <stdio.h>
#include <stdlib.h>

static long digits, sum, sevens;

static void say(int digit)
{
    digits++;
    sum += digit;
    if (digit == 7)
        sevens++;
}

int main(void)
{
    int n, nines = 0, held = -1;

    if (scanf("%d", &n) != 1)
        return 1;
    int length = n * 10 / 3 + 16;
    long *box = malloc((size_t)length * sizeof *box);
    for (int i = 0; i < length; i++)
        box[i] = 2;
    for (int d = 0; d < n; d++) {
        long carry = 0;

        for (int i = length - 1; i > 0; i--) {
            long value = box[i] * 10 + carry * (i + 1);

            box[i] = value % (2 * i + 1);
            carry = value / (2 * i + 1);
        }
        long value = box[0] * 10 + carry;
        int digit = (int)(value / 10);

        box[0] = value % 10;
        if (digit == 9) {
            nines++;
            continue;
        }
        if (held >= 0)
            say(held + digit / 10);
        for (; nines > 0; nines--)
            say(digit == 10 ? 0 : 9);
        held = digit % 10;
    }
    printf("%ld digits of pi, their sum %ld, %ld sevens\n", digits, sum, sevens);
    free(box);
    return 0;
}
