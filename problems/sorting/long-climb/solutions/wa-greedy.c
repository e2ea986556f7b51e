/* Wrong: takes every hut that is higher than the last one taken, from the lowest hut on. */
#include <stdio.h>

#define HUTS_MAX 300000

static int height[HUTS_MAX], climb[HUTS_MAX];

int main(void)
{
    int huts, count = 0, lowest = 0;

    if (scanf("%d", &huts) != 1)
        return 1;
    for (int hut = 0; hut < huts; hut++) {
        if (scanf("%d", &height[hut]) != 1)
            return 1;
        if (height[hut] < height[lowest])
            lowest = hut;
    }
    for (int hut = lowest; hut < huts; hut++) {
        if (count == 0 || height[hut] > climb[count - 1])
            climb[count++] = height[hut];
    }
    printf("%d\n", count);
    for (int i = 0; i < count; i++)
        printf("%d ", climb[i]);
    printf("\n");
    return 0;
}
