// time: n
// space: n
// line: -
// gen: words {n}
// why: the words spread over a table of twice their number, few slots are passed
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct slot {
    char word[12];
    int count;
};

static struct slot *table;
static unsigned room;

static unsigned hash(const char *word)
{
    unsigned h = 2166136261u;

    while (*word != 0)
        h = (h ^ (unsigned char)*word++) * 16777619u;
    return h;
}

static struct slot *find(const char *word)
{
    unsigned at = hash(word) % room;

    while (table[at].count > 0 && strcmp(table[at].word, word) != 0)
        at = (at + 1) % room;
    return &table[at];
}

int main(void)
{
    int n, different = 0, most = 0;
    char word[12];

    scanf("%d", &n);
    room = 2 * n + 1;
    table = calloc(room, sizeof *table);
    for (int i = 0; i < n; i++) {
        scanf("%11s", word);
        struct slot *s = find(word);
        if (s->count++ == 0) {
            strcpy(s->word, word);
            different++;
        }
        if (s->count > most)
            most = s->count;
    }
    printf("%d words, at most %d times\n", different, most);
    return 0;
}
