// time: n!
// space: n or 1
// line: for (struct job **link or struct job *j = *link or *link = j or long delay or int end
// line: if (best < 0 or static long best_delay or if (*list
// gen: few {n} 50
// sizes: 2..9
// why: every job left is tried as the next one; nothing is cut off, so all n! orders come up
#include <stdio.h>
#include <stdlib.h>

struct job {
    int length, due;
    struct job *next;
};

static long orders;

/* The least delay of all jobs in the list when they begin at the time now. */
static long best_delay(struct job **list, int now)
{
    long best = -1;

    if (*list == NULL) {
        orders++;
        return 0;
    }
    for (struct job **link = list; *link != NULL; link = &(*link)->next) {
        struct job *j = *link;
        int end = now + j->length;

        *link = j->next; /* out of the list for a while */
        long delay = best_delay(list, end) + (end > j->due ? end - j->due : 0);
        *link = j;
        if (best < 0 || delay < best)
            best = delay;
    }
    return best;
}

int main(void)
{
    int n;
    struct job *list = NULL;

    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        struct job *j = malloc(sizeof *j);
        scanf("%d", &j->length);
        j->due = 20 * (i + 1);
        j->next = list;
        list = j;
    }
    long best = best_delay(&list, 0);
    printf("%ld of %ld orders\n", best, orders);
    return 0;
}
