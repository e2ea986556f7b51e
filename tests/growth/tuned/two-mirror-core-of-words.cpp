// time: n * m^2
// space: m
// line: for (int j = i + 1 or int below = or if (word[i] == word[j]) or best[j] = or corner = below
// line: else
// gen: strings {n} {m}
// why: the longest mirrored subsequence of each of n words of m letters, by a table of m^2 / 2
// why: cells
// why: of which one row is kept
#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

int mirror_core(std::string word)
{
    const int m = word.size();
    std::vector<int> best(m, 0); // best[j]: within word[i..j], i from the end downwards
    for (int i = m - 1; i >= 0; i--) {
        int corner = 0;
        best[i] = 1;
        for (int j = i + 1; j < m; j++) {
            int below = best[j];
            if (word[i] == word[j])
                best[j] = corner + 2;
            else
                best[j] = std::max(below, best[j - 1]);
            corner = below;
        }
    }
    return best[m - 1];
}

int main()
{
    int n, m;
    std::cin >> n >> m;
    long sum = 0;
    std::string word, most;
    int longest = 0;
    while (std::cin >> word) {
        int core = mirror_core(word);
        sum += core;
        if (core > longest) {
            longest = core;
            most = word.substr(0, 8);
        }
    }
    std::cout << sum << ' ' << longest << ' ' << most << std::endl;
}
