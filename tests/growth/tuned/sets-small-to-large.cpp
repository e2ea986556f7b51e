// time: n log^2 n
// space: n
// line: insert(
// gen: numbers {n}
// why: on each of log n levels half of the numbers go into the tree of the other half, at log n
#include <iostream>
#include <set>
#include <utility>
#include <vector>
using namespace std;

long largest_sizes = 0;

set<int> unite(const vector<int> &values, int from, int to)
{
    if (to - from == 1)
        return {values[from]};
    int middle = (from + to) / 2;
    set<int> left = unite(values, from, middle);
    set<int> right = unite(values, middle, to);
    if (left.size() < right.size())
        swap(left, right);
    for (int value : right)
        left.insert(value);
    largest_sizes += left.size() + *left.begin() % 10;
    return left;
}

int main()
{
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n;
    cin >> n;
    vector<int> values(n);
    for (auto &value : values)
        cin >> value;
    set<int> all = unite(values, 0, n);
    cout << all.size() << " " << largest_sizes << endl;
}
