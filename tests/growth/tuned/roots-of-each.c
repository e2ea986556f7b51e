// time: n sqrt n
// space: 1
// line: while (x or x -= or odd += or root++
// gen: rising {n}
// why: the root of each number i is counted by taking off odd numbers, sqrt i times
#include <stdio.h>

static int whole_root(int x)
{
    int odd = 1, root = 0;

    while (x >= odd) {
        x -= odd;
        odd += 2;
        root++;
    }
    return root;
}

int main(void)
{
    int n, x, squares = 0;
    long sum = 0;

    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        int root = whole_root(x);
        sum += root;
        if (root * root == x)
            squares++;
    }
    printf("%ld %d\n", sum, squares);
    return 0;
}
