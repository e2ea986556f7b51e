/* Wrong: a float has seven digits. */
#include <stdio.h>

static float x[1000000], w[1000000];

static float number_read(void)
{
    float number = 0;

    return scanf("%f", &number) == 1 ? number : 0;
}

int main(void)
{
    int r, c;
    float dot = 0;

    if (scanf("%d %d", &r, &c) != 2)
        return 1;
    for (int j = 0; j < c; j++)
        x[j] = number_read();
    for (int i = 0; i < r; i++)
        w[i] = number_read();
    for (int i = 0; i < r; i++) {
        float sum = 0;
        for (int j = 0; j < c; j++)
            sum += number_read() * x[j];
        printf("%.9g\n", sum);
        dot += w[i] * sum;
    }
    printf("%.9g\n", dot);
    return 0;
}
