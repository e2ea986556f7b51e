// time: n sqrt n
// space: n
// line: block = or for (int k or while (block or block-- or memmove( or blocks[block]
// gen: falling {n}
// why: a number goes to the front of a block of at most sqrt n, found among sqrt n blocks
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
    int n, count = 1;
    long mix = 0;
    scanf("%d", &n);
    int most = 2 * (int)sqrt(n) + 2;
    int **blocks = malloc((2 * n / most + 8) * sizeof *blocks);
    int *sizes = calloc(2 * n / most + 8, sizeof *sizes);
    blocks[0] = malloc(most * sizeof **blocks);
    for (int i = 0; i < n; i++) {
        int x, block = count - 1, at = 0;
        scanf("%d", &x);
        while (block > 0 && blocks[block][0] > x)
            block--;
        while (at < sizes[block] && blocks[block][at] < x)
            at++;
        for (int k = sizes[block]++; k > at; k--)
            blocks[block][k] = blocks[block][k - 1];
        blocks[block][at] = x;
        if (sizes[block] < most)
            continue;
        memmove(blocks + block + 1, blocks + block, (count - block) * sizeof *blocks);
        memmove(sizes + block + 1, sizes + block, (count - block) * sizeof *sizes);
        count++;
        blocks[block + 1] = malloc(most * sizeof **blocks);
        sizes[block] = most / 2;
        sizes[block + 1] = most - most / 2;
        memcpy(blocks[block + 1], blocks[block] + most / 2, sizes[block + 1] * sizeof **blocks);
    }
    for (int block = 0; block < count; block++)
        mix = (mix * 31 + blocks[block][0] + sizes[block]) % 1000003;
    printf("%ld\n", mix);
}
