// Too slow: sorts all prices after each sale. O(n^2 log n).
#include <algorithm>
#include <iostream>
#include <vector>

int main()
{
    int n;
    std::cin >> n;
    std::vector<int> prices;
    for (int i = 0; i < n; i++) {
        int price;
        std::cin >> price;
        prices.push_back(price);
        std::sort(prices.begin(), prices.end());
        std::cout << prices[i / 2] << ' ';
    }
    std::cout << '\n';
}
