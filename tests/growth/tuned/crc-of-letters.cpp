// time: n
// space: 1
// line: while (( or crc = table
// gen: letters {n}
// why: a look into the table of 256 numbers for each letter; the table is made by the compiler
// The check sum CRC-32 of a line of letters, as in zip files.
#include <array>
#include <cstdint>
#include <cstdio>

static constexpr std::array<std::uint32_t, 256> make_table()
{
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t byte = 0; byte < 256; byte++) {
        std::uint32_t rest = byte;
        for (int bit = 0; bit < 8; bit++)
            rest = rest & 1 ? rest >> 1 ^ 0xEDB88320u : rest >> 1;
        table[byte] = rest;
    }
    return table;
}

static constexpr auto table = make_table();

int main()
{
    int n, letter;
    if (std::scanf("%d ", &n) != 1)
        return 1;
    std::uint32_t crc = 0xFFFFFFFFu;
    while ((letter = std::getchar()) != EOF && letter != '\n')
        crc = table[(crc ^ static_cast<std::uint32_t>(letter)) & 0xFF] ^ crc >> 8;
    std::printf("%08x\n", crc ^ 0xFFFFFFFFu);
}
