// time: sqrt n
// space: 1
// line: for (long rows or long most = or kinds += or if (most % 2 or even +=
// gen: size {n}
// why: the shorter side of a table is at most the root of 1000 n, one division for each
/* Tables have a rows x b seats, a <= b. How many kinds seat at most n thousand guests, and
 * what do those numbers of rows add up to whose longest table is of even length? */
#include <stdio.h>

int main(void)
{
    long n, kinds = 0, even = 0;

    if (scanf("%ld", &n) != 1)
        return 1;
    const long guests = 1000 * n;
    for (long rows = 1; rows * rows <= guests; rows++) {
        long most = guests / rows;

        kinds += most - rows + 1;
        if (most % 2 == 0)
            even += rows;
    }
    printf("%ld kinds of tables, even sum %ld\n", kinds, even);
    return 0;
}
