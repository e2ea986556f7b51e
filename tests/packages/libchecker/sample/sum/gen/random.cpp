#include "../params.h"
#include "small.h"
#include <random>
int main(int, char **argv)
{
    std::mt19937 random(std::atoi(argv[1]));
    int n = 1 + (int)(random() % N_MAX);
    std::cout << n << "\n";
    for (int i = 0; i < n; i++)
        std::cout << random() % 1000000000 << (i + 1 < n ? " " : "\n");
}
