// time: n
// space: 1
// line: while ((c = getchar or isalpha( or letters++ or state = after( or if (state == DONE
// line: static enum state after or if (is_vowel(c or return c or switch (state
// line: static int is_vowel or return OUTSIDE or return VOWEL or case 
// gen: letters {n}
// why: one step of the automaton for each letter; only its state is kept
/* How often does the text hold: a vowel, then consonants up to m, then a letter from t on? */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

enum state { OUTSIDE, VOWEL, MIDDLE, DONE };

static int is_vowel(int c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

static enum state after(enum state state, int c)
{
    if (is_vowel(c))
        return VOWEL;
    switch (state) {
    case VOWEL:
        return c <= 'm' ? MIDDLE : OUTSIDE;
    case MIDDLE:
        return c <= 'm' ? MIDDLE : c >= 't' ? DONE : OUTSIDE;
    default:
        return OUTSIDE;
    }
}

int main(void)
{
    int n, c;
    long found = 0, letters = 0;
    enum state state = OUTSIDE;

    if (scanf("%d", &n) != 1)
        return 1;
    while ((c = getchar()) != EOF) {
        if (!isalpha(c))
            continue;
        letters++;
        state = after(state, c);
        if (state == DONE)
            found++;
    }
    printf("%ld times in %ld letters\n", found, letters);
    return 0;
}
