// time: n^2 * k
// space: n
// line: if (height[j] < height[i]) or longer[i] = (longer[i] or for (int j = 0; j < i
// gen: kept {n} {k}
// why: for each length up to k, each of n ends is reached from all the places before it
#include <iostream>
#include <vector>

using std::vector;

const int mod = 1000000007;

// In how many ways can at most k of the heights be picked so that they rise from left to right?
int main()
{
    int n, k;
    std::cin >> n >> k;
    vector<int> height(n);
    for (auto &h : height)
        std::cin >> h;

    long total = 0;
    vector<int> ways(n, 1); // of the picks that end at i
    for (int length = 1; length <= k; length++) {
        for (int w : ways)
            total += w;
        vector<int> longer(n, 0);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                if (height[j] < height[i])
                    longer[i] = (longer[i] + ways[j]) % mod;
            }
        }
        ways.swap(longer);
    }

    std::cout << total % mod << std::endl;
}
