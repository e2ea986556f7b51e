// time: n^2
// space: n^2
// line: int child or int at = nodes or while ( or if (at or at = static or nodes.push
// line: nodes[parent or return at or for (std::size_t i or at = child
// gen: letters {n} 4
// why: all n ends of the text go into a trie letter by letter; a random text repeats only short
// why: pieces, so nearly each of the n^2 / 2 letters is a new node
// How many different pieces has a text, and how long is the longest that comes twice?
#include <algorithm>
#include <deque>
#include <iostream>
#include <string>

class Trie {
    struct Node {
        int first = 0, sibling = 0;
        char letter = 0;
    };
    std::deque<Node> nodes{Node{}};

    // The child with that letter; a new one when there is none.
    int child(int parent, char letter)
    {
        int at = nodes[parent].first;
        while (at > 0 && nodes[at].letter != letter)
            at = nodes[at].sibling;
        if (at == 0) {
            at = static_cast<int>(nodes.size());
            nodes.push_back({0, nodes[parent].first, letter});
            nodes[parent].first = at;
        }
        return at;
    }

public:
    int longest_twice = 0;

    void add(const std::string &text, std::size_t from)
    {
        const int known = size();
        int at = 0, depth = 0;
        for (std::size_t i = from; i < text.size(); i++) {
            at = child(at, text[i]);
            if (at < known)
                longest_twice = std::max(longest_twice, ++depth);
        }
    }

    int size() const { return static_cast<int>(nodes.size()); }
};

int main()
{
    std::size_t n;
    std::string text;
    Trie trie;
    std::cin >> n >> text;
    for (std::size_t from = 0; from < n; from++)
        trie.add(text, from);
    std::cout << trie.size() - 1 << " pieces, " << trie.longest_twice << " letters twice\n";
}
