// time: n sqrt n
// space: n
// line: while (place >= or place -= or at++ or erase(
// gen: numbers {n}
// why: to find a place up to 4 sqrt n blocks are passed; in one up to sqrt n / 4 people move up
#include <cmath>
#include <iostream>
#include <vector>

// People stand in a row; each number names the place of the one who has to leave it.
int main()
{
    std::ios::sync_with_stdio(false);
    int n;
    std::cin >> n;
    int width = (int)std::sqrt((double)n) / 4 + 1;
    std::vector<std::vector<int>> blocks(n / width + 1);
    for (int person = 0; person < n; person++)
        blocks[person / width].push_back(person);
    long check = 0;
    for (int left = n; left > 0; left--) {
        long number;
        std::cin >> number;
        int place = number % left, at = 0;
        while (place >= (int)blocks[at].size()) {
            place -= blocks[at].size();
            at++;
        }
        check = (check * 13 + blocks[at][place]) % 1000003;
        blocks[at].erase(blocks[at].begin() + place);
    }
    std::cout << check << '\n';
}
