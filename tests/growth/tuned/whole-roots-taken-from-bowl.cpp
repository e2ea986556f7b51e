// time: sqrt n
// space: 1
// line: while (left or root = or left -= or mixed =
// gen: size {n}
// why: two handfuls make the root smaller by about one: 2 sqrt n of them empty the bowl
// From a bowl of n nuts each guest takes the whole root of what is left. How many guests?
#include <cmath>
#include <iostream>

int main()
{
    long left, guests = 0, mixed = 0;
    std::cin >> left;
    while (left > 0) {
        long root = std::sqrt(static_cast<double>(left));
        left -= root;
        mixed = (mixed * 7 + root) % 1000003;
        guests++;
    }
    std::cout << guests << " guests, check " << mixed << '\n';
}
