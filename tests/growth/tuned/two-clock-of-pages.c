// time: n + m
// space: n
// line: -
// gen: keys {n} {m}
// why: the hand may go round the whole clock, but it clears only marks that a request has set
#include <stdio.h>
#include <stdlib.h>

/* Second chance: m requests of n pages, half of which have room in memory. */
int main(void)
{
    int n, m, page, used = 0, hand = 0, faults = 0;
    long moves = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    int frames = n / 2 + 1;
    int *frame_of = malloc(n * sizeof *frame_of);
    int *page_in = malloc(frames * sizeof *page_in), *mark = calloc(frames, sizeof *mark);
    for (int i = 0; i < n; i++)
        frame_of[i] = -1;
    for (int i = 0; i < m; i++) {
        if (scanf("%d", &page) != 1)
            return 1;
        if (frame_of[page] >= 0) {
            mark[frame_of[page]] = 1;
            continue;
        }
        faults++;
        int frame = used;
        if (used < frames) {
            used++;
        } else {
            while (mark[hand]) {
                mark[hand] = 0;
                hand = (hand + 1) % frames;
                moves++;
            }
            frame = hand;
            hand = (hand + 1) % frames;
            frame_of[page_in[frame]] = -1;
        }
        page_in[frame] = page;
        frame_of[page] = frame;
    }
    printf("%d faults, the hand moved on %ld times\n", faults, moves);
    free(frame_of);
    free(page_in);
    free(mark);
    return 0;
}
