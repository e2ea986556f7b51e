// time: n
// space: 1
// line: while ((c = getchar or held = held or if (++count or emit(held, 4 or for (int i = 0; i < 4
// line: putchar(i < or if (++column or count = 0; or static void emit
// gen: letters {n}
// why: each letter is read once, and four characters are written for each three letters
/* Encodes a text as mail does: three bytes as four characters, 76 a line. */
#include <stdio.h>

static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
static int column;

/* The upper characters of the lower 24 bits, and '=' for the others. */
static void emit(unsigned bits, int characters)
{
    for (int i = 0; i < 4; i++) {
        putchar(i < characters ? alphabet[bits >> (18 - 6 * i) & 63] : '=');
        if (++column == 76) {
            putchar('\n');
            column = 0;
        }
    }
}

int main(void)
{
    long n;
    int count = 0, c;
    unsigned held = 0;

    if (scanf("%ld ", &n) != 1)
        return 1;
    while ((c = getchar()) != EOF && c != '\n') {
        held = held << 8 | (unsigned)c;
        if (++count == 3) {
            emit(held, 4);
            count = 0;
        }
    }
    if (count > 0)
        emit(held << 8 * (3 - count), count + 1);
    putchar('\n');
    return 0;
}
