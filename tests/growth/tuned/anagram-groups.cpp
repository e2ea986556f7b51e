// time: n log n
// space: n
// line: groups[key]
// gen: words {n}
// why: the letters of a word are 8, but each key is looked up in a tree of up to n keys
#include <algorithm>
#include <iostream>
#include <map>
#include <string>
#include <vector>

int main()
{
    std::ios::sync_with_stdio(false);
    int n;
    std::cin >> n;
    std::map<std::string, std::vector<std::string>> groups;
    std::string word;
    while (std::cin >> word) {
        std::string key = word;
        std::sort(key.begin(), key.end());
        groups[key].push_back(word);
    }

    std::size_t largest = 0;
    unsigned hash = 0;
    for (const auto &[key, members] : groups) {
        largest = std::max(largest, members.size());
        hash = hash * 31 + key[0] + members.size();
    }
    std::cout << groups.size() << ' ' << largest << ' ' << hash << '\n';
}
