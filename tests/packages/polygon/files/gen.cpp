#include <cstdlib>
#include <iostream>
int main(int, char **argv)
{
    std::cout << std::atoll(argv[1]) * std::atoll(argv[2]) << std::endl;
}
