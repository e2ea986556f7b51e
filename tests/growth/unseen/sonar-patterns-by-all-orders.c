// time: n!
// space: n or 1
// line: for (int gap or unsigned long seen = or for (int i = 0; i + gap or unsigned long bit
// line: if (seen & bit) or return false or seen |= bit or static bool is_pattern or swap_tones
// line: for (int k or patterns += or if (at == n or int held = or tones[j] = or tones[i] = tones
// line: return patterns or long patterns = 0 or return is_pattern or static long place
// gen: size {n}
// sizes: 3..9
// why: all n! orders of the tones are made by swaps, and each is tested
/* A sonar sends n tones, each once; an order is good if no two pairs of tones at the same gap in
 * time differ by the same in height (Costas). How many are good? */
#include <stdbool.h>
#include <stdio.h>

static int n, tones[32];

static bool is_pattern(void)
{
    for (int gap = 1; gap < n; gap++) {
        unsigned long seen = 0;

        for (int i = 0; i + gap < n; i++) {
            unsigned long bit = 1ul << (tones[i + gap] - tones[i] + n);

            if (seen & bit)
                return false;
            seen |= bit;
        }
    }
    return true;
}

static void swap_tones(int i, int j)
{
    int held = tones[i];

    tones[i] = tones[j];
    tones[j] = held;
}

static long place(int at)
{
    long patterns = 0;

    if (at == n)
        return is_pattern();
    for (int k = at; k < n; k++) {
        swap_tones(at, k);
        patterns += place(at + 1);
        swap_tones(at, k);
    }
    return patterns;
}

int main(void)
{
    if (scanf("%d", &n) != 1 || n > 31)
        return 1;
    for (int i = 0; i < n; i++)
        tones[i] = i;
    printf("%ld good orders of %d tones\n", place(0), n);
    return 0;
}
