// Lets leading zeros count for the length.
#include <algorithm>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

struct Serial {
    std::string text;
    std::size_t zeros;
    std::string_view value() const { return std::string_view(text).substr(zeros); }
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
        serial.zeros = 0;
    }
    std::stable_sort(serials.begin(), serials.end(), [](const Serial &a, const Serial &b) {
        const std::string_view x = a.value(), y = b.value();
        return x.size() != y.size() ? x.size() < y.size() : x < y;
    });
    for (const Serial &serial : serials)
        std::cout << serial.text << '\n';
}
