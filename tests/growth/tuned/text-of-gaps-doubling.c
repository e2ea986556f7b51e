// time: n
// space: n
// line: for (int i = 0 or scanf("%d", &x or snprintf( or add(&text, gap or previous = x
// line: for (size_t i or if (text.letters[i] or static void add or = strlen(more or if (b->length
// line: memcpy( or b->length +=
// gen: numbers {n}
// why: each number adds at most 5 letters; the room doubles, so all moves together cost n
/* Writes the gaps between the numbers, as thousandths of a thousand, into one growing text. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct builder {
    char *letters;
    size_t length, room;
};

static void add(struct builder *b, const char *more)
{
    size_t count = strlen(more);

    if (b->length + count + 1 > b->room) {
        b->room = 2 * b->room + count + 1;
        b->letters = realloc(b->letters, b->room);
        if (b->letters == NULL)
            exit(1);
    }
    memcpy(b->letters + b->length, more, count + 1);
    b->length += count;
}

int main(void)
{
    struct builder text = {NULL, 0, 0};
    int n, x, previous = 0, sevens = 0;
    char gap[16];

    if (scanf("%d", &n) != 1)
        return 1;
    add(&text, "gaps:");
    for (int i = 0; i < n; i++) {
        if (scanf("%d", &x) != 1)
            return 1;
        snprintf(gap, sizeof gap, " %d", abs(x - previous) / 1000000);
        add(&text, gap);
        previous = x;
    }
    for (size_t i = 0; i < text.length; i++)
        if (text.letters[i] == '7')
            sevens++;
    printf("%zu letters, %d sevens\n", text.length, sevens);
    free(text.letters);
    return 0;
}
