/* Too slow: keeps all prices sorted and moves half of them for each new one. O(n^2). */
#include <stdio.h>

#define SALES_MAX 300000

static int prices[SALES_MAX];

int main(void)
{
    int sales;

    if (scanf("%d", &sales) != 1)
        return 1;
    for (int count = 0; count < sales; count++) {
        int price, place = count;

        if (scanf("%d", &price) != 1)
            return 1;
        for (; place > 0 && prices[place - 1] > price; place--)
            prices[place] = prices[place - 1];
        prices[place] = price;
        printf("%d ", prices[count / 2]);
    }
    printf("\n");
    return 0;
}
