// time: log n
// space: log n
// line: for (int k or for (int j or c.v[i][j] += or multiply(half or multiply(square
// line: power(n / 2)
// gen: size {n}
// why: the n-th Fibonacci number by a 2 x 2 matrix: the exponent is halved by recursion
#include <stdio.h>

typedef struct {
    unsigned long v[2][2];
} Matrix;

static const unsigned long MOD = 1000000007;

static Matrix multiply(Matrix a, Matrix b)
{
    Matrix c = {{{0, 0}, {0, 0}}};

    for (int i = 0; i < 2; i++)
        for (int j = 0; j < 2; j++)
            for (int k = 0; k < 2; k++)
                c.v[i][j] += a.v[i][k] * b.v[k][j] % MOD;
    return c;
}

static Matrix power(unsigned long n)
{
    Matrix one = {{{1, 1}, {1, 0}}};

    if (n <= 1)
        return one;
    Matrix half = power(n / 2);
    Matrix square = multiply(half, half);
    for (int i = 0; i < 4; i++)
        square.v[i / 2][i % 2] %= MOD;
    return n % 2 ? multiply(square, one) : square;
}

int main(void)
{
    unsigned long n;

    scanf("%lu", &n);
    printf("%lu\n", power(n).v[0][1] % MOD);
    return 0;
}
