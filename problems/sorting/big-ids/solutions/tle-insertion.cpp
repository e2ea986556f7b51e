// Insertion sort: stable and right, but O(n^2) comparisons.
#include <algorithm>
#include <iostream>
#include <string>
#include <string_view>
#include <utility>
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
        serial.zeros = std::min(serial.text.find_first_not_of('0'), serial.text.size());
    }
    for (int i = 1; i < n; i++) {
        for (int place = i; place > 0; place--) {
            const std::string_view x = serials[place].value(), y = serials[place - 1].value();
            if (x.size() != y.size() ? x.size() > y.size() : x >= y)
                break;
            std::swap(serials[place], serials[place - 1]);
        }
    }
    for (const Serial &serial : serials)
        std::cout << serial.text << '\n';
}
