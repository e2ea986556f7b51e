#include <iostream>
#include "twice.h"
int main()
{
    long n;
    std::cin >> n;
    std::cout << twice(n) << std::endl;
}
