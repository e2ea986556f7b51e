// time: n!
// space: n!
// line: longer.push_back or next.insert or std::vector<int> next =
// line: for (int place or orders = longer
// line: if ((order or up_and_down = true or if (up_and_down) or for (int i = 0
// gen: size {n}
// sizes: 2..9
// why: all orders of n are made from those of n - 1 and kept
#include <iostream>
#include <vector>

using Order = std::vector<int>;

int main()
{
    int n;
    std::cin >> n;
    std::vector<Order> orders = {{}};
    for (int item = 1; item <= n; item++) {
        std::vector<Order> longer;
        for (const Order &order : orders) {
            for (int place = 0; place <= (int)order.size(); place++) {
                std::vector<int> next = order;
                next.insert(next.begin() + place, item);
                longer.push_back(next);
            }
        }
        orders = longer;
    }
    int alternating = 0;
    for (const Order &order : orders) {
        bool up_and_down = true;
        for (int i = 0; i + 1 < n; i++)
            if ((order[i] < order[i + 1]) != (i % 2 == 0))
                up_and_down = false;
        if (up_and_down)
            alternating++;
    }
    std::cout << alternating << " of " << orders.size() << '\n';
}
