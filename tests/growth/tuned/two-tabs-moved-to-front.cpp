// time: n + m
// space: n
// line: -
// gen: keys {n} {m}
// why: a list node is moved to the front by hanging it over; its place is known by number
#include <iostream>
#include <list>
#include <vector>

class Tabs {
    std::list<int> order;
    std::vector<std::list<int>::iterator> place;

public:
    explicit Tabs(int n)
    {
        for (int i = 0; i < n; i++)
            place.push_back(order.insert(order.end(), i));
    }

    // Whether it was in front already.
    bool open(int tab)
    {
        if (order.front() == tab)
            return true;
        order.splice(order.begin(), order, place[tab]);
        return false;
    }

    long digest() const
    {
        long sum = 0;
        for (int tab : order)
            sum = (sum * 131 + tab) % 1000000007;
        return sum;
    }
};

int main()
{
    std::ios::sync_with_stdio(false);
    int n, m, tab, again = 0;
    std::cin >> n >> m;
    Tabs tabs(n);
    while (m-- > 0 && std::cin >> tab)
        again += tabs.open(tab);
    std::cout << again << ' ' << tabs.digest() << '\n';
}
