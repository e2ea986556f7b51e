#include "../base.hpp"
#include <iostream>
int main()
{
    number n, x, sum = 0;
    for (std::cin >> n; n > 0; n--)
        std::cin >> x, sum += x;
    std::cout << sum << std::endl;
}
