// time: n^2
// space: n^2
// line: scanf("%d", &value) or for (int dr or for (int dc or sum += from[ or int r = or int c =
// line: return at < 0 or static int inside
// gen: matrix {n}
// why: each of the n^2 dots is read and becomes the mean of nine
// Blurs a square picture: each dot becomes the mean of itself and its neighbours.
#include <stdio.h>
#include <stdlib.h>

static int inside(int at, int n)
{
    return at < 0 ? 0 : at >= n ? n - 1 : at;
}

static int mean_around(const unsigned char *from, int n, int row, int column)
{
    int sum = 0;

    for (int dr = -1; dr <= 1; dr++) {
        int r = inside(row + dr, n);
        for (int dc = -1; dc <= 1; dc++) {
            int c = inside(column + dc, n);
            sum += from[(size_t)r * n + c];
        }
    }
    return sum / 9;
}

int main(void)
{
    int n, value;
    long bright = 0, edges = 0;

    scanf("%d", &n);
    unsigned char *picture = malloc((size_t)n * n), *soft = malloc((size_t)n * n);
    for (size_t i = 0; i < (size_t)n * n; i++) {
        scanf("%d", &value);
        picture[i] = value;
    }
    for (int row = 0; row < n; row++)
        for (int column = 0; column < n; column++)
            soft[(size_t)row * n + column] = mean_around(picture, n, row, column);
    for (size_t i = 0; i < (size_t)n * n; i++) {
        bright += soft[i];
        edges += abs(picture[i] - soft[i]) > 30;
    }
    printf("brightness %ld, %ld dots stood out\n", bright, edges);
    free(picture);
    free(soft);
    return 0;
}
