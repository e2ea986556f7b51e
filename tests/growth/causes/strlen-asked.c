// cause: each time the loop asks
// gen: letters {n}
#include <stdio.h>
#include <string.h>

static char text[1 << 20];

int main(void)
{
    int n, count = 0;
    scanf("%d %s", &n, text);
    for (size_t i = 0; i < strlen(text); i++)
        count += text[i] == 'a';
    printf("%d\n", count);
}
