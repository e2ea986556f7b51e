#include <iostream>
int main()
{
    int n, x, sum = 0;
    for (std::cin >> n; n > 0; n--)
        std::cin >> x, sum += x;
    std::cout << sum << std::endl;
}
