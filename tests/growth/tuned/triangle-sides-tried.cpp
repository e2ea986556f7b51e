// time: n^3
// space: n
// line: int longest = or for (int k or long long sum or if (sum or triangles++
// gen: numbers {n}
// why: all triples are tried
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
    long long triangles = 0;
    for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
            for (int k = j + 1; k < n; k++) {
                int longest = std::max({rod[i], rod[j], rod[k]});
                long long sum = 0LL + rod[i] + rod[j] + rod[k];
                if (sum - longest > longest)
                    triangles++;
            }
        }
    }
    std::cout << triangles << '\n';
}
