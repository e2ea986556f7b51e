// time: n^2 log n
// space: n
// line: known.insert(
// gen: numbers {n}
// why: for each number a tree of all the earlier ones is built afresh, by log n for each
#include <iostream>
#include <set>
#include <vector>

using namespace std;

// The least of the first `count` numbers that is greater than x, or -1.
int next_above(const vector<int> &numbers, int count, int x)
{
    set<int> known;
    for (int i = 0; i < count; i++)
        known.insert(numbers[i]);
    auto found = known.upper_bound(x);
    return found == known.end() ? -1 : *found;
}

int main()
{
    int n;
    cin >> n;
    vector<int> numbers;
    for (int i = 0; i < n; i++) {
        int x;
        cin >> x;
        numbers.push_back(x);
    }

    long long distance = 0;
    int records = 0;
    for (int i = 0; i < n; i++) {
        int above = next_above(numbers, i, numbers[i]);
        if (above < 0)
            records++;
        else
            distance += above - numbers[i];
    }
    cout << records << " records, " << distance << " below the next in all" << endl;
}
