// time: log n
// space: 1
// line: while (longer < n) or long next = or shorter = longer or longer = next or place -=
// line: while (longer > 2) or if (place > shorter) or long before = longer - shorter
// line: longer = shorter; or shorter = before or taken++
// gen: size {n}
// why: the lengths of the words are Fibonacci numbers, which grow by a factor of 1.6; one step up
// why: and one step down for each of the log n words
// a, ab, aba, abaab, ...: each word is the last one followed by that before. Which letter is at n?
#include <stdio.h>

int main(void)
{
    long n;
    long shorter = 1, longer = 2; /* the lengths of two words in a row */
    int levels = 0, taken = 0;

    if (scanf("%ld", &n) != 1 || n < 1)
        return 1;
    while (longer < n) {
        long next = shorter + longer;
        shorter = longer;
        longer = next;
        levels++;
    }
    long place = n;
    while (longer > 2) {
        /* a word of `longer` letters is one of `shorter` and the one before that */
        if (place > shorter) {
            place -= shorter;
            taken++;
        }
        long before = longer - shorter;
        longer = shorter;
        shorter = before;
    }
    printf("%c, word %d, %d times right\n", place == 1 ? 'a' : 'b', levels, taken);
    return 0;
}
