// time: n * m + n^2
// space: n + m
// line: scanf("%s", word) or for (int j = 0; j < m; j++) or letters[i] |= or int shared =
// line: for (int j = i + 1; or if (shared < or pairs += shared
// gen: strings {n} {m}
// why: a set of 26 bits is made of the m letters of each word; then the sets of all n^2 / 2 pairs
// why: are compared, each in constant time; only the sets are kept
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, m, least = 27, pairs = 0;

    scanf("%d %d", &n, &m);
    char *word = malloc(m + 1);
    unsigned *letters = calloc(n, sizeof *letters);
    for (int i = 0; i < n; i++) {
        scanf("%s", word);
        for (int j = 0; j < m; j++)
            letters[i] |= 1u << (word[j] - 'a');
    }
    for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
            int shared = __builtin_popcount(letters[i] & letters[j]);

            if (shared < least) {
                least = shared;
                pairs = 0;
            }
            pairs += shared == least;
        }
    }
    printf("%d pairs of words share no more than %d letters\n", pairs, least);
    free(word);
    free(letters);
    return 0;
}
