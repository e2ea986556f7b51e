// time: 1
// space: 1
// line: -
// gen: size {n}
// why: the number is first brought below 4000, and no numeral of those has more than 15 letters
// Writes a number, as a year in a calendar of 3999 years, in Roman letters and reads it again.
#include <array>
#include <iostream>
#include <string>
#include <string_view>
#include <utility>

constexpr std::array<std::pair<int, std::string_view>, 13> signs{{
    {1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"},
    {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"},
}};

std::string to_roman(int number)
{
    std::string text;
    for (const auto &[value, letters] : signs)
        for (; number >= value; number -= value)
            text += letters;
    return text;
}

int from_roman(std::string_view text)
{
    int number = 0;
    for (const auto &[value, letters] : signs)
        for (; text.starts_with(letters); text.remove_prefix(letters.size()))
            number += value;
    return number;
}

int main()
{
    long n;
    std::cin >> n;
    const int year = static_cast<int>((n - 1) % 3999) + 1;
    const std::string roman = to_roman(year);
    std::cout << roman << (from_roman(roman) == year ? " is right\n" : " is wrong\n");
}
