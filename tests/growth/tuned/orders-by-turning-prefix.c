// time: n!
// space: n or 1
// line: static void orders or if (k <= 1 or all++ or good += or return; or for (int i = 0; i < k
// line: orders(k - 1 or int first or for (int j or row[j - 1] = or row[k - 1] =
// gen: numbers {n}
// sizes: 3..10
// why: n! orders, each looked at in constant time; the turns of the first k cost k each and are
// why: n! / (k - 1)! many, less than 6 n! together
/* In how many orders is the first lower than the last, but the second higher than the last but one?
 * All orders come from turning the first k by one place, for each k. */
#include <stdio.h>

static int row[32], people;
static long good, all;

static void orders(int k) {
    if (k <= 1) {
        all++;
        good += row[0] < row[people - 1] && row[1] > row[people - 2];
        return;
    }
    for (int i = 0; i < k; i++) {
        orders(k - 1);
        int first = row[0];
        for (int j = 1; j < k; j++)
            row[j - 1] = row[j];
        row[k - 1] = first;
    }
}

int main(void) {
    if (scanf("%d", &people) != 1 || people > 30)
        return 1;
    for (int i = 0; i < people; i++)
        if (scanf("%d", &row[i]) != 1)
            return 1;
    if (people > 1)
        orders(people);
    printf("%ld of %ld orders\n", good, all);
    return 0;
}
