// time: n * m log n
// space: n + m
// line: for (int place or std::lower_bound( or if (end or *end =
// gen: two-texts {n} {m}
// why: a quarter of the n * m pairs of letters match, each looks for its place by halving
// The longest text that can be struck out of both, by all their matches (Hunt and Szymanski).
#include <algorithm>
#include <iostream>
#include <map>
#include <string>
#include <vector>

class Matcher {
    std::map<char, std::vector<int>> places;  // of each letter, from the last one on
    std::vector<int> ends;                    // [k]: least end of k + 1 common letters

public:
    explicit Matcher(const std::string &text)
    {
        for (std::size_t i = text.size(); i > 0; i--)
            places[text[i - 1]].push_back(static_cast<int>(i - 1));
    }

    void read(char letter)
    {
        for (int place : places[letter]) {
            const auto end = std::lower_bound(ends.begin(), ends.end(), place);
            if (end == ends.end())
                ends.push_back(place);
            else
                *end = place;
        }
    }

    std::size_t length() const { return ends.size(); }
};

int main()
{
    std::ios::sync_with_stdio(false);
    int n, m;
    std::string first, second;
    std::cin >> n >> m >> first >> second;
    Matcher matcher(second);
    std::size_t half = 0;
    for (std::size_t i = 0; i < first.size(); i++) {
        matcher.read(first[i]);
        if (i < first.size() / 2)
            half = matcher.length();
    }
    std::cout << matcher.length() << " letters, " << half << " from the first half\n";
}
