// time: n + m
// space: n
// line: -
// gen: items {n} {m}
// why: the table of n halves is filled with each weight moved once; each of m draws is one look
#include <iostream>
#include <random>
#include <stack>
#include <vector>

class AliasTable {
    std::vector<double> keep;
    std::vector<int> alias;

public:
    explicit AliasTable(const std::vector<double> &weights)
        : keep(weights.size(), 1.0), alias(weights.size())
    {
        double sum = 0;
        for (double w : weights)
            sum += w;
        std::vector<double> scaled;
        std::stack<int> light, heavy;
        for (std::size_t i = 0; i < weights.size(); i++) {
            scaled.push_back(weights[i] * weights.size() / sum);
            (scaled[i] < 1 ? light : heavy).push(static_cast<int>(i));
            alias[i] = static_cast<int>(i);
        }
        while (!light.empty() && !heavy.empty()) {
            int small = light.top(), big = heavy.top();
            light.pop();
            keep[small] = scaled[small];
            alias[small] = big;
            scaled[big] -= 1 - scaled[small];
            if (scaled[big] < 1) {
                heavy.pop();
                light.push(big);
            }
        }
    }

    template <class Generator> int draw(Generator &generator) const
    {
        int place = static_cast<int>(generator() % keep.size());
        double coin = (generator() & 0xffffff) / double(0x1000000);
        return coin < keep[place] ? place : alias[place];
    }
};

int main()
{
    std::ios::sync_with_stdio(false);
    int n;
    long draws;
    std::cin >> n >> draws;
    std::vector<double> weights(n);
    for (double &w : weights) {
        std::cin >> w;
        w += 1;
    }
    AliasTable table(weights);
    std::mt19937 generator(4711);
    std::vector<int> seen(n);
    while (draws-- > 0)
        seen[table.draw(generator)]++;
    int most = 0;
    for (int i = 1; i < n; i++)
        if (seen[i] > seen[most])
            most = i;
    std::cout << most << " was drawn " << seen[most] << " times\n";
}
