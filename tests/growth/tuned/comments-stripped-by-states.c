// time: n
// space: 1
// line: while ((c = getchar or enum state before or state = next( or if (is_kept or mix = (mix
// line: return before or if (before == SLASH or kept++ or static enum state next or switch (state
// line: static bool is_kept
// line: case CODE: return or case BLOCK: return or case QUOTE: return
// gen: letters {n} 5
// why: one step of a machine of six states for each letter
/* Takes the comments out of a source text where a is the slash, b the star, c the end of a line and
 * d the quotation mark. */
#include <stdbool.h>
#include <stdio.h>

enum state { CODE, SLASH, LINE, BLOCK, STAR, QUOTE };

static enum state next(enum state state, int c)
{
    switch (state) {
    case CODE: return c == 'a' ? SLASH : c == 'd' ? QUOTE : CODE;
    case SLASH: return c == 'a' ? LINE : c == 'b' ? BLOCK : c == 'd' ? QUOTE : CODE;
    case LINE: return c == 'c' ? CODE : LINE;
    case BLOCK: return c == 'b' ? STAR : BLOCK;
    case STAR: return c == 'a' ? CODE : c == 'b' ? STAR : BLOCK;
    case QUOTE: return c == 'd' ? CODE : QUOTE;
    }
    return CODE;
}

static bool is_kept(enum state before, enum state after)
{
    return before != LINE && before != BLOCK && before != STAR && after != LINE && after != BLOCK;
}

int main(void)
{
    long n, kept = 0, comments = 0, mix = 0;
    enum state state = CODE;
    int c;

    if (scanf("%ld ", &n) != 1)
        return 1;
    while ((c = getchar()) != EOF && c != '\n') {
        enum state before = state;

        state = next(state, c);
        if (is_kept(before, state)) {
            kept++;
            mix = (mix * 31 + c) % 1000003;
        }
        if (before == SLASH && (state == LINE || state == BLOCK))
            comments++;
    }
    printf("%ld of %ld letters kept without %ld comments, %ld\n", kept, n, comments, mix);
    return 0;
}
