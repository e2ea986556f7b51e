// time: n
// space: 1
// line: -
// gen: few {n} 2
// why: one candidate and one counter
#include <stdio.h>
int main(void)
{
    int n, candidate = -1, votes = 0, x;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        if (votes == 0)
            candidate = x;
        votes += x == candidate ? 1 : -1;
    }
    printf("%d %d\n", candidate, votes);
}
