// time: n^3
// space: n^2
// line: for (int k or sum +=
// gen: matrix {n}
// why: the product by its definition
#include <cstdio>
#include <vector>
int main()
{
    int n;
    scanf("%d", &n);
    std::vector<std::vector<int>> a(n, std::vector<int>(n)), c = a;
    for (auto &row : a)
        for (int &x : row)
            scanf("%d", &x);
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
            long sum = 0;
            for (int k = 0; k < n; k++)
                sum += a[i][k] * a[k][j];
            c[i][j] = (int)(sum % 1009);
        }
    }
    printf("%d\n", c[n / 2][n / 3]);
}
