// time: n
// space: n
// line: -
// gen: few {n} 1000
// why: the two ends move towards each other, one place a turn
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, left = 0, left_wall = 0, right_wall = 0;
    long water = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    int *height = malloc(n * sizeof *height);
    for (int i = 0; i < n; i++) {
        if (scanf("%d", &height[i]) != 1)
            return 1;
    }
    int right = n - 1;
    while (left < right) {
        if (height[left] < height[right]) {
            if (height[left] > left_wall)
                left_wall = height[left];
            water += left_wall - height[left];
            left++;
        } else {
            if (height[right] > right_wall)
                right_wall = height[right];
            water += right_wall - height[right];
            right--;
        }
    }
    printf("%ld\n", water);
    free(height);
    return 0;
}
