// time: n^2
// space: n
// line: for (int end = or odd ^= or if ((odd
// gen: letters {n}
// why: from each of n starts the piece grows letter by letter to the end of the text
/* Of how many pieces of the text can the letters be put into an order that reads the same back? */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, longest = 0;
    long mirrors = 0;

    if (scanf("%d ", &n) != 1)
        return 1;
    unsigned *text = malloc((size_t)n * sizeof *text); /* one bit for each letter */
    for (int i = 0; i < n; i++)
        text[i] = 1u << (getchar() - 'a');
    for (int start = 0; start < n; start++) {
        unsigned odd = 0; /* letters that stand in it an odd number of times */

        for (int end = start; end < n; end++) {
            odd ^= text[end];
            if ((odd & (odd - 1)) == 0) {
                mirrors++;
                if (end - start + 1 > longest)
                    longest = end - start + 1;
            }
        }
    }
    printf("%ld pieces, the longest has %d letters\n", mirrors, longest);
    free(text);
    return 0;
}
