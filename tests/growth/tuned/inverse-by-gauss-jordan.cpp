// time: n^3
// space: n^2
// line: for (std::size_t i = 0; i < goal or goal[i
// gen: matrix {n}
// why: n pivots, for each a multiple of its row is taken from n rows, with 2 n numbers each
// The inverse of a matrix modulo a prime, and a check sum of it.
#include <iostream>
#include <vector>

constexpr long modulus = 1000000007;
using Row = std::vector<long>;

static long power(long base, long exponent)
{
    long result = 1;
    for (; exponent > 0; exponent /= 2, base = base * base % modulus)
        if (exponent % 2 == 1)
            result = result * base % modulus;
    return result;
}

static void add_multiple(Row &goal, const Row &source, long times)
{
    for (std::size_t i = 0; i < goal.size(); i++)
        goal[i] = (goal[i] + times * source[i]) % modulus;
}

// Turns the left half to the unit matrix; false where the matrix has no inverse.
static bool solve(std::vector<Row> &rows)
{
    for (std::size_t pivot = 0; pivot < rows.size(); pivot++) {
        std::size_t found = pivot;
        while (found < rows.size() && rows[found][pivot] == 0)
            found++;
        if (found == rows.size())
            return false;
        std::swap(rows[pivot], rows[found]);
        const long inverse = power(rows[pivot][pivot], modulus - 2);
        for (long &number : rows[pivot])
            number = number * inverse % modulus;
        for (Row &row : rows)
            if (&row != &rows[pivot])
                add_multiple(row, rows[pivot], modulus - row[pivot]);
    }
    return true;
}

int main()
{
    std::size_t n;
    std::cin >> n;
    std::vector<Row> rows(n, Row(2 * n, 0));
    for (std::size_t i = 0; i < n; i++) {
        for (std::size_t j = 0; j < n; j++)
            std::cin >> rows[i][j];
        rows[i][i] += 100 * n;
        rows[i][n + i] = 1;
    }
    long sum = 0;
    const bool solved = solve(rows);
    for (std::size_t i = 0; solved && i < n * n; i++)
        sum = (sum * 3 + rows[i / n][n + i % n]) % modulus;
    std::cout << (solved ? "inverse " : "no inverse ") << sum << '\n';
}
