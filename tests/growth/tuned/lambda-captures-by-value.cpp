// time: n^2
// space: n
// line: [sorted or auto place_of
// gen: words {n}
// why: for each of n words the lambda is made again, with a copy of the vector of n words in it
// Where does each word stand in the dictionary, and how far is that from where it was said?
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

int main()
{
    std::ios::sync_with_stdio(false);
    int n;
    std::cin >> n;
    std::vector<std::string> said(n);
    for (std::string &word : said)
        std::cin >> word;
    std::vector<std::string> sorted = said;
    std::sort(sorted.begin(), sorted.end());

    long moved = 0;
    for (int i = 0; i < n; i++) {
        auto place_of = [sorted](const std::string &word) {
            return std::lower_bound(sorted.begin(), sorted.end(), word) - sorted.begin();
        };
        moved += std::labs(place_of(said[i]) - i);
    }
    std::cout << "all words together move by " << moved << '\n';
}
