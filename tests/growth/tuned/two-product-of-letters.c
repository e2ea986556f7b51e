// time: n * m
// space: n + m
// line: product[i + j] += or for (int j = 0; j < m
// gen: two-texts {n} {m}
// why: long multiplication: each digit of one number with each digit of the other
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The letters a to d are the digits of a number in base four, the highest first. */
static void to_digits(char *text, int length)
{
    for (int i = 0, j = length - 1; i <= j; i++, j--) {
        char keep = text[i];

        text[i] = text[j] - 'a';
        text[j] = keep - 'a';
    }
}

int main(void)
{
    int n, m;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    char *one = malloc(n + 1), *two = malloc(m + 1);
    if (scanf("%s %s", one, two) != 2)
        return 1;
    to_digits(one, n);
    to_digits(two, m);

    long *product = calloc(n + m + 1, sizeof *product);
    for (int i = 0; i < n; i++)
        for (int j = 0; j < m; j++)
            product[i + j] += one[i] * two[j];

    long carry = 0;
    int length = n + m, sum = 0;
    for (int i = 0; i < n + m; i++) {
        carry += product[i];
        product[i] = carry % 4;
        carry /= 4;
        sum += product[i];
    }
    while (length > 1 && product[length - 1] == 0)
        length--;
    printf("%d digits, their sum is %d, the product ends with ", length, sum);
    for (int i = length < 8 ? length - 1 : 7; i >= 0; i--)
        putchar('a' + (int)product[i]);
    putchar('\n');
    free(one);
    free(two);
    free(product);
    return 0;
}
