// time: n + m
// space: n + m
// line: -
// gen: two-texts {n} {m}
// why: the piece of n letters is tried at each place of the text of m, but of four random letters
// why: the first differs three times of four: 4/3 comparisons a place, not n
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, m, longest = 0, whole = 0;
    long equal = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    char *piece = malloc(n + 1), *text = malloc(m + 1);
    if (scanf("%s %s", piece, text) != 2)
        return 1;
    for (int i = 0; i < m; i++) {
        int length = 0;

        while (length < n && i + length < m && text[i + length] == piece[length])
            length++;
        equal += length;
        if (length > longest)
            longest = length;
        if (length == n)
            whole++;
    }
    printf("%d times, longest beginning %d, %ld letters in all\n", whole, longest, equal);
    free(piece);
    free(text);
    return 0;
}
