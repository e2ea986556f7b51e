// time: 1
// space: 1
// line: -
// gen: size {n}
// why: five letters are placed, each by a walk over at most five; n is only divided
/* The n-th order of the letters a to e in the alphabet's order, counted round and round. */
#include <stdbool.h>
#include <stdio.h>

enum { LETTERS = 5 };

int main(void)
{
    int n, ways = 1;
    bool used[LETTERS] = {false};
    char word[LETTERS + 1] = "";

    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 2; i <= LETTERS; i++)
        ways *= i;
    int rest = n % ways;
    for (int place = 0; place < LETTERS; place++) {
        ways /= LETTERS - place;
        int skip = rest / ways;
        rest %= ways;
        for (int letter = 0; letter < LETTERS; letter++) {
            if (used[letter] || skip-- > 0)
                continue;
            used[letter] = true;
            word[place] = 'a' + letter;
            break;
        }
    }
    puts(word);
    return 0;
}
