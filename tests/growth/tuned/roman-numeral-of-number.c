// time: 1
// space: 1
// line: -
// gen: size {n}
// why: whatever n is, a hundred numbers below 4000 are written, each with at most 15 letters
/* Writes a hundred numbers, drawn from one, as the Romans did, and reads them back. */
#include <stdio.h>
#include <string.h>

static const struct {
    int worth;
    const char *sign;
} signs[] = {
    {1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"},
    {40, "XL"},  {10, "X"},   {9, "IX"},  {5, "V"},    {4, "IV"},  {1, "I"},
};

static void write_roman(int number, char *out)
{
    for (size_t i = 0; number > 0;) {
        if (number < signs[i].worth) {
            i++;
            continue;
        }
        strcpy(out, signs[i].sign);
        out += strlen(signs[i].sign);
        number -= signs[i].worth;
    }
    *out = '\0';
}

static int worth_of(char letter)
{
    switch (letter) {
    case 'I': return 1;
    case 'V': return 5;
    case 'X': return 10;
    case 'L': return 50;
    case 'C': return 100;
    case 'D': return 500;
    case 'M': return 1000;
    default: return 0;
    }
}

static int read_roman(const char *text)
{
    int sum = 0;
    for (; *text != '\0'; text++) {
        int here = worth_of(text[0]), next = worth_of(text[1]);
        sum += here < next ? -here : here;
    }
    return sum;
}

int main(void)
{
    long n, sum = 0;
    char text[32];

    if (scanf("%ld", &n) != 1)
        return 1;
    for (long draw = n, i = 0; i < 100; i++) {
        draw = (draw * 16807 + 12345) % 2147483647;
        write_roman((int)(draw % 3999) + 1, text);
        sum += read_roman(text);
    }
    printf("%s is the last, %ld in all\n", text, sum);
    return 0;
}
