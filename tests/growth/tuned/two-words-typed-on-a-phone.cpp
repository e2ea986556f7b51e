// time: n * m
// space: n * m
// line: for (int key or int &next or const int other or if (next != 0) or next = other
// gen: strings {n} {m}
// why: the machine of Aho and Corasick has a node for each of up to n * m letters, with eight keys
// Words are typed on the eight keys of a phone: how often is one found in all of them in one row?
#include <array>
#include <iostream>
#include <string>
#include <vector>

struct Node {
    std::array<int, 8> next{};
    int fail = 0, found = 0;
};

struct Finder {
    std::vector<Node> nodes{1};
    void add(const std::string &word)
    {
        int node = 0;
        for (char letter : word) {
            if (nodes[node].next[letter % 8] == 0) {
                nodes[node].next[letter % 8] = nodes.size();
                nodes.emplace_back();
            }
            node = nodes[node].next[letter % 8];
        }
        nodes[node].found++;
    }

    void finish()
    {
        std::vector<int> queue{0};
        for (std::size_t i = 0; i < queue.size(); i++) {
            const int node = queue[i], fail = nodes[node].fail;
            nodes[node].found += node == 0 ? 0 : nodes[fail].found;
            for (int key = 0; key < 8; key++) {
                int &next = nodes[node].next[key];
                const int other = node == 0 ? 0 : nodes[fail].next[key];
                if (next != 0)
                    nodes[queue.emplace_back(next)].fail = other;
                else
                    next = other;
            }
        }
    }

    int step(int node, char letter) const { return nodes[node].next[letter % 8]; }
};

int main()
{
    std::size_t n, m;
    std::cin >> n >> m;
    Finder finder;
    finder.nodes.reserve(n * m + 1);
    std::vector<std::string> words(n);
    for (std::string &word : words) {
        std::cin >> word;
        finder.add(word);
    }
    finder.finish();
    long hits = 0;
    int node = 0;
    for (const std::string &word : words)
        for (char letter : word)
            hits += finder.nodes[node = finder.step(node, letter)].found;
    std::cout << hits << " found\n";
}
