// cause: -
// gen: numbers {n}
// why: each pair clears 64 bytes: the pairs are many, not the bytes
#include <stdio.h>
#include <string.h>

int main(void)
{
    int n;
    long sum = 0;
    char digits[64];
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
            memset(digits, i ^ j, sizeof digits);
            sum += digits[j % 64];
        }
    }
    printf("%ld\n", sum);
}
