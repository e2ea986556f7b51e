// time: n^3
// space: n^2
// line: for (int k or double x = or a[k][p] = or a[k][q] = or a[p][k] = or a[q][k] =
// gen: matrix {n}
// why: three sweeps over all n^2 / 2 pairs, each turns two rows and two columns of n numbers
// The greatest eigenvalue of a symmetric matrix, about: Jacobi's rotations in three sweeps.
#include <cmath>
#include <cstdio>
#include <vector>

using Matrix = std::vector<std::vector<double>>;

static void rotate(Matrix &a, int p, int q)
{
    const int n = static_cast<int>(a.size());
    const double angle = 0.5 * std::atan2(2 * a[p][q], a[q][q] - a[p][p]);
    const double c = std::cos(angle), s = std::sin(angle);
    for (int k = 0; k < n; k++) {
        const double x = a[p][k], y = a[q][k];
        a[p][k] = c * x - s * y;
        a[q][k] = s * x + c * y;
    }
    for (int k = 0; k < n; k++) {
        const double x = a[k][p], y = a[k][q];
        a[k][p] = c * x - s * y;
        a[k][q] = s * x + c * y;
    }
}

int main()
{
    int n, x;
    if (std::scanf("%d", &n) != 1)
        return 1;
    Matrix a(n, std::vector<double>(n, 0.0));
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n && std::scanf("%d", &x) == 1; j++) {
            a[i][j] += x / 2.0;
            a[j][i] += x / 2.0;
        }
    for (int sweep = 0; sweep < 3; sweep++)
        for (int p = 0; p < n; p++)
            for (int q = p + 1; q < n; q++)
                rotate(a, p, q);
    double greatest = a[0][0], trace = 0;
    for (int i = 0; i < n; i++) {
        greatest = std::fmax(greatest, a[i][i]);
        trace += a[i][i];
    }
    std::printf("%.1f, trace %.1f\n", greatest, trace);
}
