// time: n log n + q log n
// space: n + q
// line: total += tree[ or tree[at]++ or stable_sort( or for (at++; or smaller.to(
// gen: questions {n} {q}
// why: a Fenwick tree over the places is asked twice a question, offline in the order of the values
#include <algorithm>
#include <iostream>
#include <numeric>
#include <vector>

using namespace std;

struct Tree {
    vector<int> tree;

    explicit Tree(int n) : tree(n + 1) {}

    void mark(int at)
    {
        for (at++; at < (int)tree.size(); at += at & -at)
            tree[at]++;
    }

    // how many are marked at 0 .. at
    int to(int at) const
    {
        int total = 0;
        for (at++; at > 0; at &= at - 1)
            total += tree[at];
        return total;
    }
};

struct Question {
    int right, number;
};

// For each question: how many numbers in left .. right are smaller than that at left?
int main()
{
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n, q;
    cin >> n >> q;
    vector<int> value(n), order(n), answer(q);
    for (int &x : value)
        cin >> x;
    vector<vector<Question>> asked(n);
    for (int i = 0; i < q; i++) {
        int left, right;
        cin >> left >> right;
        asked[left].push_back({right, i});
    }

    iota(order.begin(), order.end(), 0);
    stable_sort(order.begin(), order.end(), [&](int a, int b) { return value[a] < value[b]; });
    Tree smaller(n);
    for (int at : order) {
        for (const Question &one : asked[at])
            answer[one.number] = smaller.to(one.right) - smaller.to(at);
        smaller.mark(at);
    }
    cout << accumulate(answer.begin(), answer.end(), 0LL) << " "
         << *max_element(answer.begin(), answer.end()) << "\n";
}
