// time: n^2
// space: n
// line: while (low < high) or if (rod[low] or triangles += or high--; or low++;
// gen: numbers {n}
// why: for each longest rod two places walk towards each other
#include <algorithm>
#include <iostream>
#include <vector>

int main()
{
    int n;
    std::cin >> n;
    std::vector<int> rod(n);
    for (int &r : rod)
        std::cin >> r;
    std::sort(rod.begin(), rod.end());
    long long triangles = 0;
    for (int longest = n - 1; longest >= 2; longest--) {
        int low = 0, high = longest - 1;
        while (low < high) {
            if (rod[low] + rod[high] > rod[longest]) {
                triangles += high - low;
                high--;
            } else {
                low++;
            }
        }
    }
    std::cout << triangles << '\n';
}
