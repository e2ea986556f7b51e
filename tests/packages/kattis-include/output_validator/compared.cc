#include <fstream>
#include <iostream>
int main(int, char **argv)
{
    long wanted, said;
    std::ifstream(argv[2]) >> wanted;
    return std::cin >> said && said == wanted ? 42 : 43;
}
