/* Wrong: lets a climb go on at the same height. */
#include <stdio.h>

#define HUTS_MAX 300000

static int height[HUTS_MAX + 1];
static int before[HUTS_MAX + 1];    /* the hut before in the best climb that ends here, or 0 */
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

            if (height[ending_at[middle]] <= height[hut])
                low = middle;
            else
                high = middle - 1;
        }
        before[hut] = ending_at[low];
        ending_at[low + 1] = hut;
        if (low + 1 > longest)
            longest = low + 1;
    }
    for (int hut = ending_at[longest], i = longest; i > 0; hut = before[hut])
        climb[--i] = height[hut];
    printf("%d\n", longest);
    for (int i = 0; i < longest; i++)
        printf("%d ", climb[i]);
    printf("\n");
    return 0;
}
