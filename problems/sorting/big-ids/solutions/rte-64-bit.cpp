// Reads the numbers with std::stoll, which throws at more than 64 bits. O(n log n) comparisons.
#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

struct Serial {
    std::string text;
    long long number;
};

int main()
{
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    std::cin >> n;
    std::vector<Serial> serials(n);
    for (Serial &serial : serials) {
        std::cin >> serial.text;
        serial.number = std::stoll(serial.text);
    }
    std::stable_sort(serials.begin(), serials.end(), [](const Serial &a, const Serial &b) {
        return a.number < b.number;
    });
    for (const Serial &serial : serials)
        std::cout << serial.text << '\n';
}
