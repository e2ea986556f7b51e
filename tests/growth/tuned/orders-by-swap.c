// time: n!
// space: n or 1
// line: for (int i or visit( or a[i] or a[at] or int t or static
// gen: size {n}
// why: visits every order
#include <stdio.h>
static int n, a[64];
static long mix;
static void visit(int at)
{
    if (at == n) {
        mix = (mix * 31 + a[n / 2]) % 1000003;
        return;
    }
    for (int i = at; i < n; i++) {
        int t = a[i];
        a[i] = a[at];
        a[at] = t;
        visit(at + 1);
        a[at] = a[i];
        a[i] = t;
    }
}
int main(void)
{
    scanf("%d", &n);
    for (int i = 0; i < n; i++)
        a[i] = i;
    visit(0);
    printf("%ld\n", mix);
}
