// time: n^2
// space: n
// line: for (int member or above.push_back(member)
// gen: chain {n}
// why: on a chain each list of offspring, of up to n, is copied into the list of the one above
#include <iostream>
#include <vector>

using namespace std;

int main()
{
    int n;
    cin >> n;
    vector<int> parent(n, -1);
    for (int i = 1; i < n; i++)
        cin >> parent[i];

    vector<vector<int>> family(n);
    long long check = 0;
    size_t widest = 0;
    for (int i = n - 1; i >= 0; i--) {
        family[i].push_back(i);
        widest = max(widest, family[i].size());
        check += family[i].size() * (i % 3 + 1) + family[i].front();
        if (parent[i] >= 0) {
            vector<int> &above = family[parent[i]];
            for (int member : family[i])
                above.push_back(member);
        }
        vector<int>().swap(family[i]);
    }
    cout << widest << " " << check << "\n";
}
