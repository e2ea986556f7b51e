// time: m sqrt n or n + m sqrt n
// space: n
// line: while (left <= right or sum += or left++ or left += or if (left
// gen: questions {n} {m}
// why: each of the m questions passes over up to three times sqrt n blocks and single numbers
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

int n, m, block;
long *number, *of_block;

static long ask(int left, int right)
{
    long sum = 0;

    while (left <= right) {
        if (left % block == 0 && left + block - 1 <= right) {
            sum += of_block[left / block];
            left += block;
        } else {
            sum += number[left];
            left++;
        }
    }
    return sum;
}

int main(void)
{
    long total = 0;
    scanf("%d %d", &n, &m);
    block = (int)sqrt((double)n) + 1;
    number = malloc(n * sizeof(long));
    of_block = calloc(n / block + 1, sizeof(long));
    for (int i = 0; i < n; i++) {
        scanf("%ld", &number[i]);
        of_block[i / block] += number[i];
    }
    for (int i = 0; i < m; i++) {
        int left, right;
        scanf("%d %d", &left, &right);
        total = (total + ask(left, right)) % 1000000007;
        number[left] += 1;
        of_block[left / block] += 1;
    }
    printf("%ld\n", total);
    return 0;
}
