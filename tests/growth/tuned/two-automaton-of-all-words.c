// time: n * m
// space: n * m
// line: scanf("%s" or for (const char *p or int tone = or if (follow[node] or node = follow[node]
// line: follow[node][tone] = nodes or while (head < tail or int node = queue or for (int tone
// line: int next = or if (next == 0) or follow[node][tone] = other or continue; or fail[next] =
// line: ends[next] += or queue[tail++] or found +=
// gen: strings {n} {m}
// why: a tree with a node for each of n * m letters, its links, and a walk with all words again
/* All tunes (their letters make four tones) are sought in each tune at once (Aho and Corasick): how
 * often is one heard in one? */
#include <stdio.h>
#include <stdlib.h>

static int (*follow)[4], *fail, *ends, nodes = 1;

static void add(const char *word)
{
    int node = 0;
    for (const char *p = word; *p != '\0'; p++) {
        int tone = *p & 3;
        if (follow[node][tone] == 0)
            follow[node][tone] = nodes++;
        node = follow[node][tone];
    }
    ends[node]++;
}

static void link_all(void)
{
    int *queue = malloc(nodes * sizeof *queue), head = 0, tail = 1;

    queue[0] = 0;
    while (head < tail) {
        int node = queue[head++];
        for (int tone = 0; tone < 4; tone++) {
            int next = follow[node][tone], other = node == 0 ? 0 : follow[fail[node]][tone];
            if (next == 0) {
                follow[node][tone] = other;
                continue;
            }
            fail[next] = other;
            ends[next] += ends[other];
            queue[tail++] = next;
        }
    }
}

int main(void)
{
    int n, m, node = 0;
    long found = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    size_t length = m + 1, most = (size_t)n * m + 1;
    char *words = malloc(n * length);
    follow = calloc(most, sizeof *follow);
    fail = calloc(most, sizeof *fail);
    ends = calloc(most, sizeof *ends);
    for (int i = 0; i < n && scanf("%s", words + i * length) == 1; i++)
        add(words + i * length);
    link_all();
    for (int i = 0; i < n; i++, node = 0) {
        for (const char *p = words + i * length; *p != '\0'; p++) {
            node = follow[node][*p & 3];
            found += ends[node];
        }
    }
    printf("%ld heard, %d nodes\n", found, nodes);
}
