/* Too slow: looks at all huts before each hut. O(n^2). */
#include <stdio.h>

#define HUTS_MAX 300000

static int height[HUTS_MAX + 1], before[HUTS_MAX + 1], length[HUTS_MAX + 1], climb[HUTS_MAX];

int main(void)
{
    int huts, last = 0;

    if (scanf("%d", &huts) != 1)
        return 1;
    for (int hut = 1; hut <= huts; hut++) {
        if (scanf("%d", &height[hut]) != 1)
            return 1;
        for (int other = 1; other < hut; other++) {
            if (height[other] < height[hut] && length[other] > length[before[hut]])
                before[hut] = other;
        }
        length[hut] = length[before[hut]] + 1;
        if (length[hut] > length[last])
            last = hut;
    }
    printf("%d\n", length[last]);
    for (int hut = last; hut; hut = before[hut])
        climb[length[hut] - 1] = height[hut];
    for (int i = 0; i < length[last]; i++)
        printf("%d ", climb[i]);
    printf("\n");
    return 0;
}
