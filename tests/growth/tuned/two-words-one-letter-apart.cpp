// time: n * m^2
// space: n * m
// line: for (std::size_t i or const char or hash = (
// gen: strings {n} {m}
// why: for each of n words m patterns with a hole are hashed, each from its m letters anew; all
// why: n * m hashes are kept
// How often are two words alike when the same place is left out of both? By patterns with a hole.
#include <cstdint>
#include <iostream>
#include <string>
#include <unordered_map>

class Patterns {
    std::unordered_map<std::uint64_t, int> seen;

    static std::uint64_t hash(const std::string &word, std::size_t hole)
    {
        std::uint64_t hash = hole;
        for (std::size_t i = 0; i < word.size(); i++) {
            const char letter = i == hole ? '*' : word[i];
            hash = (hash ^ static_cast<std::uint64_t>(letter)) * 1099511628211u;
        }
        return hash;
    }

public:
    long pairs = 0;

    void add(const std::string &word)
    {
        for (std::size_t hole = 0; hole < word.size(); hole++)
            pairs += seen[hash(word, hole)]++;
    }

    std::size_t count() const { return seen.size(); }
};

int main()
{
    int n, m;
    std::string word;
    Patterns patterns;
    std::cin >> n >> m;
    while (std::cin >> word)
        patterns.add(word);
    std::cout << patterns.pairs << " pairs, " << patterns.count() << " patterns\n";
}
