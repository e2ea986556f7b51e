// time: n^2 * m
// space: n * m
// line: below[j] or for (size_t j = column; j < below.size
// gen: grid {n} {m}
// why: each of the at most n pivots is taken from all rows below it, over up to m columns; rows are
// why: no more than columns, and random ones are independent
#include <cstdio>
#include <utility>
#include <vector>
using namespace std;

typedef unsigned long long u64;
const u64 P = 1000000007;

u64 power(u64 base, u64 exponent)
{
    u64 result = 1;
    for (; exponent > 0; exponent >>= 1) {
        if (exponent & 1)
            result = result * base % P;
        base = base * base % P;
    }
    return result;
}

class Elimination {
    vector<vector<u64>> rows;

public:
    explicit Elimination(vector<vector<u64>> matrix) : rows(std::move(matrix)) {}

    size_t rank()
    {
        size_t done = 0;
        for (size_t column = 0; column < rows[0].size() && done < rows.size(); column++) {
            size_t found = done;
            while (found < rows.size() && rows[found][column] == 0)
                found++;
            if (found == rows.size())
                continue;
            swap(rows[done], rows[found]);
            u64 inverse = power(rows[done][column], P - 2);
            for (size_t i = done + 1; i < rows.size(); i++)
                subtract(rows[i], rows[done], rows[i][column] * inverse % P, column);
            done++;
        }
        return done;
    }

    u64 corner() const { return rows.back().back(); }

private:
    static void subtract(vector<u64> &below, const vector<u64> &pivot, u64 times, size_t column)
    {
        for (size_t j = column; j < below.size(); j++)
            below[j] = (below[j] + (P - times) * pivot[j]) % P;
    }
};

int main()
{
    int n, m;
    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    vector<vector<u64>> matrix(n, vector<u64>(m));
    for (auto &row : matrix)
        for (auto &cell : row)
            if (scanf("%llu", &cell) != 1)
                return 1;
    Elimination elimination(std::move(matrix));
    size_t rank = elimination.rank();
    printf("rank %zu, %llu\n", rank, elimination.corner());
}
