// time: n^2
// space: n
// line: grundy[ or split
// gen: size {n}
// why: all splits of each heap up to n into two are tried for the least number not among them
#include <iostream>
#include <vector>
using namespace std;

int mex_of_splits(const vector<int> &grundy, vector<int> &used, int heap)
{
    for (int split = 1; split < heap - split; split++)
        used[grundy[split] ^ grundy[heap - split]] = heap;
    int least = 0;
    while (used[least] == heap)
        least++;
    return least;
}

int main()
{
    int n;
    cin >> n;
    vector<int> grundy(n + 1, 0);
    vector<int> used(1024, 0);
    int lost = 0;
    for (int heap = 1; heap <= n; heap++) {
        grundy[heap] = mex_of_splits(grundy, used, heap);
        if (grundy[heap] == 0)
            lost++;
    }
    cout << lost << " " << grundy[n] << endl;
}
