// time: n^2
// space: n
// line: sscanf(
// gen: numbers {n}
// why: sscanf measures the whole rest of the text each time before it reads one number
#include <stdio.h>
#include <stdlib.h>

static char *read_all(FILE *file)
{
    size_t room = 4096, used = 0, got;
    char *text = malloc(room);

    while ((got = fread(text + used, 1, room - used - 1, file)) > 0) {
        used += got;
        if (room - used < 2) {
            room *= 2;
            text = realloc(text, room);
        }
    }
    text[used] = '\0';
    return text;
}

int main(void)
{
    char *text = read_all(stdin), *at = text;
    long value, largest = 0, sum = 0;
    int taken, count = -1;

    while (sscanf(at, "%ld%n", &value, &taken) == 1) {
        at += taken;
        if (count++ < 0)
            continue;
        sum += value;
        if (value > largest)
            largest = value;
    }
    printf("%d numbers, sum %ld, largest %ld\n", count, sum, largest);
    free(text);
    return 0;
}
