// time: n
// space: n
// line: kept.pop_back() or while (remove or kept.push_back or for (char
// line: std::cin >> n >> number or remove-- or kept.back()
// gen: digits {n}
// why: a digit is put on the end once and taken off at most once
#include <iostream>
#include <string>

// The smallest number left when a third of the digits are struck out.
int main()
{
    int n;
    std::string number, kept;
    std::cin >> n >> number;
    int remove = n / 3;
    for (char digit : number) {
        while (remove > 0 && !kept.empty() && kept.back() > digit) {
            kept.pop_back();
            remove--;
        }
        kept.push_back(digit);
    }
    kept.resize(kept.size() - remove);
    std::size_t first = kept.find_first_not_of('0');
    if (first == std::string::npos)
        std::cout << "0\n";
    else
        std::cout << kept.substr(first) << '\n';
}
