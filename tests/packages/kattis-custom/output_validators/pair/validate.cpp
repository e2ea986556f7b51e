// The output is two numbers with the input as their sum, none above the flag.
#include "pair.h"
#include <fstream>
#include <iostream>
#include <string>
int main(int argc, char **argv)
{
    std::ifstream input(argv[1]);
    std::ofstream message(std::string(argv[3]) + "/judgemessage.txt");
    long sum, a, b;
    std::string more;
    input >> sum;
    if (!(std::cin >> a >> b) || a + b != sum || std::cin >> more) {
        message << "the sum is wrong\n";
        return 43;
    }
    if (a > least_allowed(argc, argv) || b > least_allowed(argc, argv))
        return 43;
    return 42;
}
