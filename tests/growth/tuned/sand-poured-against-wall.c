// time: sqrt n
// space: sqrt n
// line: while (left > or if (layers == room) or layer[layers] = or left -= or for (long i
// line: long side = or long rise or weight = (weight or area +=
// gen: size {n}
// sizes: 16..900000000
// why: layer k of the heap takes k grains, so that n grains make about sqrt(2 n) layers
/* Sand is poured against a wall: each layer lies on the slope before it and takes one grain more.
 * How heavy are the grains above the floor, how large is the surface of all layers? */
#include <stdio.h>
#include <stdlib.h>

static long *layer, layers, room;

static void pour(long grains)
{
    long left = grains;

    while (left > 0) {
        if (layers == room) {
            room = room ? room * 2 : 4;
            layer = realloc(layer, room * sizeof *layer);
        }
        layer[layers] = left > layers ? layers + 1 : left;
        left -= layer[layers++];
    }
}

int main(void)
{
    long n, weight = 0, area = 0;

    if (scanf("%ld", &n) != 1)
        return 1;
    pour(n);
    for (long i = 0; i < layers; i++) {
        long side = layer[i];
        long rise = side * (side - 1) / 2;

        weight = (weight + rise) % 1000000007;
        area += side + 1;
    }
    printf("%ld layers, %ld weight, %ld surface\n", layers, weight, area);
    free(layer);
    return 0;
}
