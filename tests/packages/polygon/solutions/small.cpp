#include <iostream>
int main()
{
    long long n, d = 2;
    std::cin >> n;
    while (d * d <= n && n % d != 0)
        d++;
    std::cout << (d * d <= n ? d : -1) << std::endl;
}
