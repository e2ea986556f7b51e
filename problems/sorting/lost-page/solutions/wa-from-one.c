/* Wrong: looks for the lost page from 1 on; page 0 may be the lost one. */
#include <stdbool.h>
#include <stdio.h>

static bool is_there[5000001];

int main(void)
{
    int n, page;

    if (scanf("%d", &n) != 1)
        return 1;
    while (scanf("%d", &page) == 1)
        is_there[page] = true;
    page = 1;
    while (page < n && is_there[page])
        page++;
    printf("%d\n", page);
    return 0;
}
