// time: n * m
// space: n * m
// line: piles[word or // to the piles or order[filled
// line: for (const std::string *word : pile)
// gen: strings {n} {m}
// why: m passes, from the last letter to the first; each moves n words through the piles
#include <iostream>
#include <string>
#include <vector>

int main()
{
    int n, m;
    std::cin >> n >> m;
    std::vector<std::string> words(n);
    std::vector<const std::string *> order;
    for (std::string &w : words)
        std::cin >> w;
    for (const std::string &w : words)
        order.push_back(&w);
    std::vector<std::vector<const std::string *>> piles(26);
    for (int place = m - 1; place >= 0; place--) {
        for (auto &pile : piles)
            pile.clear();
        for (const std::string *word : order) // to the piles
            piles[word->at(place) - 'a'].push_back(word);
        int filled = 0;
        for (const auto &pile : piles)
            for (const std::string *word : pile)
                order[filled++] = word;
    }
    unsigned mix = 0;
    for (const std::string *word : order)
        mix = mix * 31 + word->back() + word->front();
    std::cout << order.front()->substr(0, 10) << ' ' << mix << '\n';
}
