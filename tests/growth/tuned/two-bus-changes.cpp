// time: n^3 log k
// space: n^2
// line: result[i][j] = (result or // columns
// gen: counts {n} {k}
// why: about log k products of n x n matrices
#include <iostream>
#include <vector>

using Matrix = std::vector<std::vector<long long>>;

static Matrix product(const Matrix &a, const Matrix &b)
{
    int n = a.size();
    Matrix result(n, std::vector<long long>(n, 0));
    for (int i = 0; i < n; i++)
        for (int via = 0; via < n; via++)
            for (int j = 0; j < n; j++) // columns
                result[i][j] = (result[i][j] + a[i][via] * b[via][j]) % 1000007;
    return result;
}

// Bus lines run from stop a to stop b where a + 2 b is no multiple of 3.
// In how many ways can one ride k times and come back to where one started?
int main()
{
    int n, k;
    std::cin >> n >> k;
    Matrix lines(n, std::vector<long long>(n, 0)), ways = lines;
    for (int a = 0; a < n; a++) {
        ways[a][a] = 1;
        for (int b = 0; b < n; b++)
            lines[a][b] = (a + 2 * b) % 3 != 0;
    }
    for (; k > 0; k /= 2) {
        if (k % 2 == 1)
            ways = product(ways, lines);
        lines = product(lines, lines);
    }
    long long back = 0;
    for (int a = 0; a < n; a++)
        back += ways[a][a];
    std::cout << back % 1000007 << '\n';
}
