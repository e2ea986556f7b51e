// time: n
// space: n
// line: -
// gen: numbers {n}
// why: the room doubles when it is full, so all copies together are below 2 n
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, x, size = 0, room = 1;
    int *items = malloc(sizeof *items);
    scanf("%d", &n);
    while (scanf("%d", &x) == 1) {
        if (size == room) {
            room *= 2;
            items = realloc(items, room * sizeof *items);
        }
        items[size++] = x;
    }
    long sum = 0;
    for (int i = 0; i < size; i++)
        sum = (sum * 7 + items[i]) % 1000003;
    printf("%ld\n", sum);
}
