// time: n * k
// space: n * k
// line: for (int c = 0; c < k or all = (all or ways[boss or long others
// gen: items {n} {k}
// why: each vertex hands k numbers to the one above it
#include <iostream>
#include <vector>
using namespace std;

const long PRIME = 1000000007;

// In how many ways may a tree be painted with k colours, where neighbours differ and vertex i must
// not have the colour value % k?
int main()
{
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n, k;
    cin >> n >> k;
    vector<int> boss(n);
    vector<vector<long>> ways(n, vector<long>(k, 1));
    for (int i = 0; i < n; i++) {
        long value;
        cin >> value;
        boss[i] = i > 0 ? value % i : -1;
        ways[i][value % k] = 0;
    }
    for (int i = n - 1; i > 0; i--) {
        long all = 0;
        for (int c = 0; c < k; c++)
            all = (all + ways[i][c]) % PRIME;
        for (int c = 0; c < k; c++) {
            long others = (all - ways[i][c] + PRIME) % PRIME;
            ways[boss[i]][c] = ways[boss[i]][c] * others % PRIME;
        }
    }
    long total = 0;
    for (long count : ways[0])
        total = (total + count) % PRIME;
    cout << total << '\n';
}
