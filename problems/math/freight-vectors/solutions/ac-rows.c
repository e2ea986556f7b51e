/* Reads the table row by row; only the vectors are kept. O(r c) time, O(r + c) space. */
#include <stdio.h>

static double x[1000000], w[1000000];

static double number_read(void)
{
    double number = 0;

    return scanf("%lf", &number) == 1 ? number : 0;
}

int main(void)
{
    int r, c;
    double dot = 0;

    if (scanf("%d %d", &r, &c) != 2)
        return 1;
    for (int j = 0; j < c; j++)
        x[j] = number_read();
    for (int i = 0; i < r; i++)
        w[i] = number_read();
    for (int i = 0; i < r; i++) {
        double sum = 0;
        for (int j = 0; j < c; j++)
            sum += number_read() * x[j];
        printf("%.17g\n", sum);
        dot += w[i] * sum;
    }
    printf("%.17g\n", dot);
    return 0;
}
