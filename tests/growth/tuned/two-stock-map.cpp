// time: m log n
// space: n
// line: stock[
// gen: keys {n} {m}
// why: each of m sales looks in a tree of n products
#include <iostream>
#include <map>
using namespace std;

int main()
{
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n, m;
    cin >> n >> m;
    map<int, int> stock;
    for (int sale = 0; sale < m; sale++) {
        int product;
        cin >> product;
        stock[product]++;
    }
    int best = 0;
    long checksum = 0;
    for (const auto &[product, sold] : stock) {
        best = max(best, sold);
        checksum += (long)product * sold;
    }
    cout << best << " " << checksum << endl;
}
