// time: m or n + m
// space: n
// line: -
// gen: keys {n} {m}
// why: a page of the hash table moves to the list's front in constant time; at most n are kept
#include <iostream>
#include <list>
#include <unordered_map>
using namespace std;

class Recent {
    size_t capacity;
    list<int> order;
    unordered_map<int, list<int>::iterator> where;

public:
    explicit Recent(size_t c) : capacity(c) {}
    bool open(int page)
    {
        auto found = where.find(page);
        if (found != where.end()) {
            order.splice(order.begin(), order, found->second);
            return true;
        }
        if (order.size() == capacity) {
            where.erase(order.back());
            order.pop_back();
        }
        order.push_front(page);
        where[page] = order.begin();
        return false;
    }
};

int main()
{
    int n, m, page;
    cin >> n >> m;
    Recent recent(n / 2 + 1);
    int hits = 0;
    while (cin >> page)
        hits += recent.open(page);
    cout << hits << " of " << m << endl;
}
