// time: n^2 + m log n
// space: n
// line: memmove( or if (book[middle].id < id) or while (low < high) or int middle
// gen: keys {n} {m}
// why: each of m visits is searched by halving; at most n guests are new, each moves up to n
// why: entries
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    int id, visits;
    long first, last; /* when */
} Guest;

static Guest *book;
static int guests;

static int place_of(int id)
{
    int low = 0, high = guests;

    while (low < high) {
        int middle = (low + high) / 2;

        if (book[middle].id < id)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static void visit(int id, long when)
{
    int at = place_of(id);

    if (at == guests || book[at].id != id) {
        memmove(&book[at + 1], &book[at], (guests - at) * sizeof *book);
        book[at].id = id;
        book[at].visits = 0;
        book[at].first = when;
        guests++;
    }
    book[at].visits++;
    book[at].last = when;
}

int main(void)
{
    int n, m, most = 0;
    long faithful = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    book = malloc((n + 1) * sizeof *book);
    for (int i = 0; i < m; i++) {
        int id;

        if (scanf("%d", &id) != 1)
            return 1;
        visit(id, i);
    }
    for (int i = 0; i < guests; i++) {
        if (book[i].visits > book[most].visits)
            most = i;
        if (book[i].last - book[i].first > faithful)
            faithful = book[i].last - book[i].first;
    }
    printf("%d guests, number %d came %d times, somebody again after %ld\n",
           guests, book[most].id, book[most].visits, faithful);
    free(book);
    return 0;
}
