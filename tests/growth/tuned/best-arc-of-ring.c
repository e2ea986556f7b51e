// time: n
// space: 1
// line: -
// gen: numbers {n}
// why: best and worst run so far are carried along while reading; nothing is kept
#include <stdio.h>

#define MIDDLE 500000000L

/* The stones lie in a ring: an arc may pass from the last to the first. */
int main(void)
{
    long n, total = 0;
    long gain = 0, best_gain = -MIDDLE;
    long loss = 0, worst_loss = MIDDLE;

    if (scanf("%ld", &n) != 1)
        return 1;
    for (long i = 0; i < n; i++) {
        long x;

        if (scanf("%ld", &x) != 1)
            return 1;
        x -= MIDDLE;
        total += x;
        gain = gain > 0 ? gain + x : x;
        if (gain > best_gain)
            best_gain = gain;
        loss = loss < 0 ? loss + x : x;
        if (loss < worst_loss)
            worst_loss = loss;
    }
    if (best_gain > 0 && total - worst_loss > best_gain)
        best_gain = total - worst_loss;
    printf("%ld\n", best_gain);
    return 0;
}
