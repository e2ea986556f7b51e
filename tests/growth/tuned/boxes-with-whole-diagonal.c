// time: n^3
// space: 1
// line: for (int c or int square or int root or if (root * root
// gen: size {n}
// why: all a <= b <= c are tried, n^3 / 6 with one square root each
/* Boxes with whole sides up to n whose diagonal through the inside is whole, too. */
#include <math.h>
#include <stdio.h>

int main(void)
{
    int n, longest = 0;
    long boxes = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    for (int a = 1; a <= n; a++) {
        for (int b = a; b <= n; b++) {
            for (int c = b; c <= n; c++) {
                int square = a * a + b * b + c * c;
                int root = (int)(sqrt(square) + 0.5);

                if (root * root == square) {
                    boxes++;
                    if (root > longest)
                        longest = root;
                }
            }
        }
    }
    printf("%ld boxes, the longest diagonal is %d\n", boxes, longest);
    return 0;
}
