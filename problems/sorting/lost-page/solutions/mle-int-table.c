/* Too large: an int for every page is 20 MB. */
#include <stdio.h>

static int seen[5000001];

int main(void)
{
    int n, page;

    if (scanf("%d", &n) != 1)
        return 1;
    while (scanf("%d", &page) == 1)
        seen[page]++;
    page = 0;
    while (seen[page])
        page++;
    printf("%d\n", page);
    return 0;
}
