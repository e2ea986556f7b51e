// time: m
// space: n
// line: while (m-- or knock(key or if (guests > most) or static void knock or int at = own_seat
// line: static int own_seat or return (int)( or while (seat[at] or if (seat[at] ==
// line: static void come or seat[at] = guest or static void leave or for (int next or seat[at] = 0
// line: guests++ or guests-- or come(guest, or leave(at)
// gen: keys {n} {m}
// why: constant steps a guest on average: at most half of the 2 n seats are taken; n <= m
/* A guest comes if he is not there and goes if he is. The seats are a hash table where the one who
 * is further from his own seat goes first (Robin Hood), and those behind move up. */
#include <stdio.h>
#include <stdlib.h>

static int *seat, seats, guests; /* 0: free */

static int own_seat(int guest)
{
    return (int)((unsigned)guest * 2654435769ul % 4294967291ul % seats);
}

static int distance(int at)
{
    int far = at - own_seat(seat[at]);

    return far < 0 ? far + seats : far;
}

static void come(int guest, int at, int far)
{
    while (seat[at] > 0) {
        int held = seat[at], rank = distance(at);

        if (rank < far) {
            seat[at] = guest;
            guest = held;
            far = rank;
        }
        at = (at + 1) % seats;
        far++;
    }
    seat[at] = guest;
}

static void leave(int at)
{
    for (int next; seat[next = (at + 1) % seats] > 0 && distance(next) > 0; at = next)
        seat[at] = seat[next];
    seat[at] = 0;
}

static void knock(int guest)
{
    int at = own_seat(guest), far = 0;

    while (seat[at] > 0 && seat[at] != guest && distance(at) >= far) {
        at = (at + 1) % seats;
        far++;
    }
    if (seat[at] == guest) {
        leave(at);
        guests--;
    } else {
        come(guest, at, far);
        guests++;
    }
}

int main(void)
{
    int n, m, key, most = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    seats = 2 * n;
    seat = calloc(seats, sizeof *seat);
    while (m-- > 0 && scanf("%d", &key) == 1) {
        knock(key + 1);
        if (guests > most)
            most = guests;
    }
    printf("%d there in the end, at most %d\n", guests, most);
    free(seat);
    return 0;
}
