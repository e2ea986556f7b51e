// time: n
// space: n
// line: while ((c = getchar or int child = or if (child < 0 or node = child or while (child >= 0
// line: child = sibling or static int find_child or return child
// gen: letters {n} 4
// why: for each letter one search among at most 4 children; at most one new entry a letter
/* Packs a text with a book of pieces that grows while it is read (LZW): how many codes?
 * The letters are a to d. */
#include <stdio.h>
#include <stdlib.h>

static int *eldest, *sibling;
static char *letter;
static int entries;

static void add_child(int parent, char c)
{
    letter[entries] = c;
    eldest[entries] = -1;
    sibling[entries] = eldest[parent];
    eldest[parent] = entries++;
}

static int find_child(int node, char c)
{
    int child = eldest[node];

    while (child >= 0 && letter[child] != c)
        child = sibling[child];
    return child;
}

int main(void)
{
    int n, c, node, codes = 0;
    long mix = 0;

    if (scanf("%d ", &n) != 1)
        return 1;
    eldest = malloc((n + 5) * sizeof *eldest);
    sibling = malloc((n + 5) * sizeof *sibling);
    letter = malloc(n + 5);
    eldest[0] = -1;
    entries = 1;
    for (char first = 'a'; first <= 'd'; first++)
        add_child(0, first);
    node = 1 + getchar() - 'a';
    while ((c = getchar()) >= 'a') {
        int child = find_child(node, (char)c);

        if (child < 0) {
            codes++;
            mix = (mix * 131 + node) % 1000003;
            add_child(node, (char)c);
            child = 1 + c - 'a';
        }
        node = child;
    }
    printf("%d letters in %d codes, the last is %d, %ld\n", n, codes + 1, node, mix);
    free(eldest);
    free(sibling);
    free(letter);
    return 0;
}
