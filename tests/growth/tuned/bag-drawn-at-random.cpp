// time: n
// space: n
// line: place.emplace or place.erase or place[ or values.push_back
// line: std::cin >> x or bag.put or bag.draw or for (int i = 0
// gen: numbers {n}
// why: putting in and drawing cost O(1): the last one fills the hole, a hash table knows places
// A bag of different numbers; after every third that is put in one is drawn blindly.
#include <iostream>
#include <unordered_map>
#include <vector>

class Bag {
    std::vector<int> values;
    std::unordered_map<int, int> place;
    unsigned seed = 12345;

public:
    bool put(int x)
    {
        if (!place.emplace(x, static_cast<int>(values.size())).second)
            return false;
        values.push_back(x);
        return true;
    }

    int draw()
    {
        seed = seed * 1664525u + 1013904223u;
        const int at = (seed >> 8) % values.size();
        const int drawn = values[at];
        values[at] = values.back();
        place[values[at]] = at;
        values.pop_back();
        place.erase(drawn);
        return drawn;
    }

    int size() const { return static_cast<int>(values.size()); }
};

int main()
{
    std::ios_base::sync_with_stdio(false);
    int n, x;
    std::cin >> n;
    Bag bag;
    long sum = 0;
    for (int i = 0; i < n; i++) {
        std::cin >> x;
        bag.put(x);
        if (i % 3 == 2)
            sum += bag.draw();
    }
    std::cout << bag.size() << " are left, the drawn ones make " << sum << '\n';
}
