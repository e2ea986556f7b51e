// time: n sqrt n
// space: n
// line: for (int j or if (least[i -
// gen: size {n}
// why: for each number up to n every square below it is tried as the last
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n;

    scanf("%d", &n);
    int *least = malloc((n + 1) * sizeof(int));
    int count[5] = {0};
    least[0] = 0;
    for (int i = 1; i <= n; i++) {
        least[i] = i;
        for (int j = 1; j * j <= i; j++) {
            if (least[i - j * j] + 1 < least[i])
                least[i] = least[i - j * j] + 1;
        }
        count[least[i]]++;
    }
    printf("%d squares; so far %d %d %d %d\n", least[n], count[1], count[2], count[3], count[4]);
    free(least);
    return 0;
}
