// A set of all blocks: O(n k) space and O(n k log n) time.
#include <iostream>
#include <set>
#include <string>

int main()
{
    std::size_t k;
    std::string roll;
    std::cin >> k >> roll;
    std::set<std::string> blocks;
    for (std::size_t i = 0; i + k <= roll.size(); i++)
        blocks.insert(roll.substr(i, k));
    std::cout << blocks.size() << '\n';
}
