// time: n
// space: n
// line: -
// gen: letters {n} 2
// why: the border shrinks no more often than it has grown
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n;
    long mix = 0;
    scanf("%d", &n);
    char *text = malloc(n + 1);
    int *border = malloc(n * sizeof *border);
    scanf("%s", text);
    border[0] = 0;
    for (int i = 1, k = 0; i < n; i++) {
        while (k > 0 && text[i] != text[k])
            k = border[k - 1];
        if (text[i] == text[k])
            k++;
        border[i] = k;
        mix = (mix * 31 + k) % 1000003;
    }
    printf("%ld\n", mix);
}
