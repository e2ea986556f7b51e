// time: log n
// space: 1
// line: while (money < goal) or money *= 1.07 or fees += or years++
// gen: size {n}
// why: the money grows by a constant factor each year, so log n / log 1.07 years reach n
#include <stdio.h>

int main(void)
{
    long goal;
    int years = 0;
    double money = 1.0, fees = 0.0;

    if (scanf("%ld", &goal) != 1)
        return 1;
    while (money < goal) {
        money *= 1.07;
        fees += money / 1000;
        years++;
    }
    printf("%d years, %.2f of fees\n", years, fees);
    return 0;
}
