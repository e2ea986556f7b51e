// time: 1
// space: 1
// line: -
// gen: size {n}
// why: a word of 32 bits, whatever number it holds
#include <bitset>
#include <iostream>
#include <string>

int main()
{
    unsigned long n;
    std::cin >> n;
    std::bitset<32> bits(n);
    std::string text = bits.to_string();
    int runs = 1;
    for (std::size_t i = 1; i < text.size(); i++)
        if (text[i] != text[i - 1])
            runs++;
    if (bits.count() == 1)
        std::cout << "a power of two, ";
    std::cout << bits.count() << " ones in " << runs << " runs\n";
}
