// time: n log n
// space: n
// line: best or for (left or left /= 2
// gen: questions {n}
// why: n questions of log n steps each; the tree is built in 2 n
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, m;
    long mix = 0;
    scanf("%d %d", &n, &m);
    int *tree = malloc(2 * n * sizeof *tree);
    for (int i = 0; i < n; i++)
        scanf("%d", &tree[n + i]);
    for (int i = n - 1; i > 0; i--)
        tree[i] = tree[2 * i] > tree[2 * i + 1] ? tree[2 * i] : tree[2 * i + 1];
    for (int k = 0; k < m; k++) {
        int left, right, best = 0;
        scanf("%d %d", &left, &right);
        for (left += n, right += n + 1; left < right; left /= 2, right /= 2) {
            if (left % 2 == 1 && tree[left++] > best)
                best = tree[left - 1];
            if (right % 2 == 1 && tree[--right] > best)
                best = tree[right];
        }
        mix = (mix * 31 + best) % 1000003;
    }
    printf("%ld\n", mix);
}
