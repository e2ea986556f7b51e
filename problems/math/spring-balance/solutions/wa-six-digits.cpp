/* Wrong: the arithmetic is right, but cout prints six digits unless it is told otherwise. */
#include <cmath>
#include <iostream>
#include <utility>
#include <vector>

int main()
{
    int n;

    std::cin >> n;
    std::vector<std::vector<double>> rows(n, std::vector<double>(n + 1));
    for (auto &row : rows) {
        for (double &number : row)
            std::cin >> number;
    }
    for (int step = 0; step < n; step++) {
        int best = step;
        for (int i = step + 1; i < n; i++) {
            if (std::fabs(rows[i][step]) > std::fabs(rows[best][step]))
                best = i;
        }
        std::swap(rows[step], rows[best]);
        for (int i = 0; i < n; i++) {
            if (i == step)
                continue;
            const double factor = rows[i][step] / rows[step][step];
            for (int j = step; j <= n; j++)
                rows[i][j] -= factor * rows[step][j];
        }
    }
    for (int i = 0; i < n; i++)
        std::cout << rows[i][n] / rows[i][i] << '\n';
    return 0;
}
