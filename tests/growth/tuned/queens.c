// time: n! or 2^n
// space: n or 1
// line: place( or for (int c or if ( or rows or static
// gen: size {n}
// why: backtracking over columns that are free
#include <stdio.h>
static int n, column[64], rise[128], fall[128];
static long place(int r)
{
    long count = 0;
    if (r == n)
        return 1;
    for (int c = 0; c < n; c++) {
        if (column[c] || rise[r + c] || fall[r - c + n])
            continue;
        column[c] = rise[r + c] = fall[r - c + n] = 1;
        count += place(r + 1);
        column[c] = rise[r + c] = fall[r - c + n] = 0;
    }
    return count;
}
int main(void)
{
    scanf("%d", &n);
    printf("%ld\n", place(0));
}
