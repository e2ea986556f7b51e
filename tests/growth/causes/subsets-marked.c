// cause: -
// gen: size {n}
// sizes: 3..24
// why: each call has other marks: no question is asked twice
#include <stdio.h>

static int is_in[64];

static long mixed(int at)
{
    if (at == 0) {
        long mix = 0;
        for (int i = 1; i < 20; i++)
            mix = mix * 3 + is_in[i];
        return mix % 1000003;
    }
    is_in[at] = 1;
    long with = mixed(at - 1);
    is_in[at] = 0;
    return (with * 7 + mixed(at - 1)) % 1000003;
}

int main(void)
{
    int n;
    scanf("%d", &n);
    printf("%ld\n", mixed(n));
}
