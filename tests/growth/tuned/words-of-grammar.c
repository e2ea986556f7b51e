// time: n^3
// space: n^2
// line: for (int cut = 1; or int left = or int right = or for (int r = 0;
// line: if ((left >> rules[r].first
// line: could |=
// gen: letters {n} 2
// why: CYK: each of the n^2 / 2 pieces is cut at each place, and the rules are five
#include <stdio.h>
#include <stdlib.h>

/* S is 0, A 1, B 2, C 3. */
static const struct {
    int from, first, second;
} rules[] = {{0, 1, 2}, {0, 2, 3}, {1, 2, 1}, {2, 3, 3}, {3, 1, 2}};

/* Which pieces of the text can be made from S? A and C make a, B makes b. */
int main(void)
{
    int n;
    long pieces = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    char *text = malloc(n + 1);
    if (scanf("%s", text) != 1)
        return 1;
    /* can[length * n + start] has a bit for each symbol that makes the piece. */
    unsigned char *can = malloc((long)(n + 1) * n);
    for (int i = 0; i < n; i++)
        can[n + i] = text[i] == 'a' ? 1 << 1 | 1 << 3 : 1 << 2;
    for (int length = 2; length <= n; length++) {
        for (int start = 0; start + length <= n; start++) {
            int could = 0;

            for (int cut = 1; cut < length; cut++) {
                int left = can[cut * n + start];
                int right = can[(length - cut) * n + start + cut];

                for (int r = 0; r < 5; r++) {
                    if ((left >> rules[r].first & 1) && (right >> rules[r].second & 1))
                        could |= 1 << rules[r].from;
                }
            }
            can[length * n + start] = could;
            pieces += could & 1;
        }
    }
    printf("%s, %ld pieces can\n", can[n * n] & 1 ? "yes" : "no", pieces);
    free(text);
    free(can);
    return 0;
}
