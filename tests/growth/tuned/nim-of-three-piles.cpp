// time: 1
// space: 1
// line: -
// gen: size {n}
// why: a few operations on one number
#include <iostream>

// Piles of n, 2 n and 3 n stones: who takes the last stone, and by which move?
int main()
{
    long long n;
    std::cin >> n;
    long long piles[3] = {n, 2 * n, 3 * n};
    long long sum = piles[0] ^ piles[1] ^ piles[2];
    if (sum == 0) {
        std::cout << "the second wins, " << piles[2] << " stones are no help\n";
        return 0;
    }
    for (long long pile : piles) {
        if ((pile ^ sum) < pile) {
            std::cout << "the first takes " << pile - (pile ^ sum) << " of " << pile << '\n';
            break;
        }
    }
}
