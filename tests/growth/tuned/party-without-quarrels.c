// time: 2^n
// space: n
// line: for (unsigned party = 0; or int guests = or for (int i = 0; i < n && guests >= 0; i++)
// line: if (party >> i & 1) or guests = (party & quarrels or if (guests > most)
// gen: matrix {n}
// sizes: 3..20
// why: every one of the 2^n parties is checked
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, most = 0;
    unsigned best = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    unsigned *quarrels = calloc(n, sizeof *quarrels);
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
            int dislike;

            if (scanf("%d", &dislike) != 1)
                return 1;
            if (i != j && dislike > 85) {
                quarrels[i] |= 1u << j;
                quarrels[j] |= 1u << i;
            }
        }
    }
    for (unsigned party = 0; party < 1u << n; party++) {
        int guests = 0;

        for (int i = 0; i < n && guests >= 0; i++) {
            if (party >> i & 1)
                guests = (party & quarrels[i]) == 0 ? guests + 1 : -1;
        }
        if (guests > most) {
            most = guests;
            best = party;
        }
    }
    printf("%d guests: %x\n", most, best);
    free(quarrels);
    return 0;
}
