/* Wrong: prints the lowest endings of all lengths, which need not lie on the path in this order. */
#include <stdio.h>

#define HUTS_MAX 300000

static int height[HUTS_MAX + 1];
static int ending_at[HUTS_MAX + 1]; /* by length: the hut with the lowest ending */
static int climb[HUTS_MAX];

int main(void)
{
    int huts, longest = 0;

    if (scanf("%d", &huts) != 1)
        return 1;
    for (int hut = 1; hut <= huts; hut++) {
        int low = 0, high = longest; /* the longest climb that this hut can continue is in here */

        if (scanf("%d", &height[hut]) != 1)
            return 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;

            if (height[ending_at[middle]] < height[hut])
                low = middle;
            else
                high = middle - 1;
        }
        ending_at[low + 1] = hut;
        if (low + 1 > longest)
            longest = low + 1;
    }
    for (int i = 0; i < longest; i++)
        climb[i] = height[ending_at[i + 1]];
    printf("%d\n", longest);
    for (int i = 0; i < longest; i++)
        printf("%d ", climb[i]);
    printf("\n");
    return 0;
}
