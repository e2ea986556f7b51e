// time: n^2
// space: n
// line: for (int i = 0; i < k or error += or missing += or for (int i = 0; i <= k
// line: const double ahead or next[i] = or x[i] += or Row next(
// gen: numbers {n}
// why: the step from k to k + 1 unknowns is four sums over k of them (Levinson and Durbin)
// A sound comes with its echoes, the same at every time: the system of n equations whose rows are
// one row shifted on is solved step by step.
#include <cmath>
#include <iostream>
#include <vector>

using Row = std::vector<double>;

// Solves sum of row[|i - j|] x[j] = heard[i]. The row is much stronger at its beginning.
static Row solve(const Row &row, const Row &heard)
{
    const int n = static_cast<int>(row.size());
    Row forward{1 / row[0]}, x{heard[0] / row[0]};
    for (int k = 1; k < n; k++) {
        double error = 0, missing = 0;
        for (int i = 0; i < k; i++) {
            error += row[k - i] * forward[i];
            missing += row[k - i] * x[i];
        }
        Row next(k + 1, 0.0);
        const double scale = 1 / (1 - error * error);
        for (int i = 0; i <= k; i++) {
            const double ahead = i < k ? forward[i] : 0, behind = i > 0 ? forward[k - i] : 0;
            next[i] = scale * (ahead - error * behind);
        }
        forward.swap(next);
        x.push_back(0);
        for (int i = 0; i <= k; i++)
            x[i] += (heard[k] - missing) * forward[k - i];
    }
    return x;
}

int main()
{
    std::ios::sync_with_stdio(false);
    int n;
    std::cin >> n;
    Row row(n), heard(n);
    for (int i = 0; i < n; i++) {
        long number;
        std::cin >> number;
        row[i] = number % 1000 / 1000.0;
        heard[i] = number / 1000 % 1000;
    }
    row[0] = n;
    const Row x = solve(row, heard);
    double rest = heard[n - 1], size = 0;
    for (int j = 0; j < n; j++) {
        rest -= row[n - 1 - j] * x[j];
        size += std::abs(x[j]);
    }
    std::cout << "size " << size << (std::abs(rest) < 1e-6 ? ", exact" : ", not exact") << '\n';
}
