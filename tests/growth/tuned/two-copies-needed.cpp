// time: n + m log n
// space: n + m
// line: lower_bound(
// gen: two-texts {n} {m}
// why: the places of the letters of the first text are searched by halving for each letter of the
// why: second
#include <algorithm>
#include <iostream>
#include <string>
#include <vector>
using namespace std;

// Letters are struck out of copies of the first text until the second is left: how many?
int main()
{
    ios::sync_with_stdio(false);
    int n, m;
    string source, wanted;
    cin >> n >> m >> source >> wanted;
    vector<vector<int>> places(26);
    for (int i = 0; i < n; i++)
        places[source[i] - 'a'].push_back(i);
    int copies = 1, next = 0, missing = 0;
    for (char letter : wanted) {
        const vector<int> &at = places[letter - 'a'];
        if (at.empty()) {
            missing++;
            continue;
        }
        auto place = lower_bound(at.begin(), at.end(), next);
        if (place == at.end()) {
            copies++;
            place = at.begin();
        }
        next = *place + 1;
    }
    cout << copies << " copies, " << missing << " letters missing\n";
}
