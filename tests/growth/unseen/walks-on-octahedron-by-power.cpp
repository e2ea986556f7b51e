// time: log n
// space: 1
// line: for (int i or for (int j or for (int k or unsigned long sum or sum = ( or c.at[i][j] = sum
// gen: size {n}
// sizes: 16..900000000
// why: one product of 6 x 6 matrices for each digit of n, and a cheap step for a one
// An ant walks n edges on an octahedron: in how many ways does it come back to where it began?
#include <cstdio>

constexpr int corners = 6;
constexpr unsigned long prime = 1000000007;

struct Matrix {
    unsigned long at[corners][corners] = {};
};

Matrix operator*(const Matrix &a, const Matrix &b)
{
    Matrix c;
    for (int i = 0; i < corners; i++)
        for (int j = 0; j < corners; j++) {
            unsigned long sum = 0;
            for (int k = 0; k < corners; k++)
                sum = (sum + a.at[i][k] * b.at[k][j]) % prime;
            c.at[i][j] = sum;
        }
    return c;
}

// One more edge: from each corner to all but itself and the opposite one.
Matrix one_edge_more(const Matrix &a)
{
    Matrix c;
    for (int start = 0; start < corners; start++) {
        const unsigned long *row = a.at[start];
        const unsigned long all = row[0] + row[1] + row[2] + row[3] + row[4] + row[5];
        for (int pair = 0; pair < corners; pair += 2)
            c.at[start][pair] = c.at[start][pair + 1] = (all - row[pair] - row[pair + 1]) % prime;
    }
    return c;
}

int main()
{
    unsigned n;
    if (std::scanf("%u", &n) != 1)
        return 1;
    Matrix walks;
    for (int corner = 0; corner < corners; corner++)
        walks.at[corner][corner] = 1;
    for (int bit = 31 - __builtin_clz(n); bit >= 0; bit--) {
        walks = walks * walks;
        if (n >> bit & 1)
            walks = one_edge_more(walks);
    }
    std::printf("%lu back, %lu to the far end\n", walks.at[0][0], walks.at[0][1]);
}
