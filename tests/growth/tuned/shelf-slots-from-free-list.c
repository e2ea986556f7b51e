// time: n
// space: n
// line: while (scanf or if (x % 3 or int at = or slots[at].parcel or lent[count++] or taken++
// line: static int take_slot or if (freed >= 0) or freed = slots[at] or return at
// line: if (used == room) or return used++ or int which or sum = (sum or lent[which] =
// line: static long give_back or slots[at].next = or freed = at or return slots[at]
// gen: numbers {n}
// why: a slot is taken from or given to the list in constant time; a full shelf doubles
/* Parcels are put on a shelf and fetched again. A slot that is given back is the next to be used;
 * how long does the shelf get? */
#include <stdio.h>
#include <stdlib.h>

struct slot {
    long parcel;
    int next; /* free slot after this one */
};

static struct slot *slots;
static int used, room, freed = -1;

static int take_slot(void)
{
    if (freed >= 0) {
        int at = freed;

        freed = slots[at].next;
        return at;
    }
    if (used == room) {
        room = room ? room * 2 : 8;
        slots = realloc(slots, room * sizeof *slots);
    }
    return used++;
}

static long give_back(int at)
{
    slots[at].next = freed;
    freed = at;
    return slots[at].parcel;
}

int main(void)
{
    int n, count = 0, taken = 0;
    long x, sum = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    int *lent = malloc((n + 1) * sizeof *lent);
    while (scanf("%ld", &x) == 1) {
        if (x % 3 > 0 || count == 0) {
            int at = take_slot();

            slots[at].parcel = x;
            lent[count++] = at;
            taken++;
        } else {
            int which = (int)(x / 3 % count);

            sum = (sum + give_back(lent[which])) % 1000003;
            lent[which] = lent[--count];
        }
    }
    printf("%d put, %d left, shelf of %d slots, fetched %ld\n", taken, count, used, sum);
    free(slots);
    free(lent);
    return 0;
}
