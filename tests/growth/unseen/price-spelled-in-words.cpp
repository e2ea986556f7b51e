// time: 1
// space: 1
// line: -
// gen: size {n}
// why: nine digits are spelled whatever the price is, leading zeros too
// A price is written in words, digit by digit in groups of three, as on a cheque.
#include <cstdio>
#include <string>

static const char *const names[] = {"zero", "one", "two",   "three", "four",
                                    "five", "six", "seven", "eight", "nine"};

static void spell_group(std::string &words, int group)
{
    for (int unit = 100; unit > 0; unit /= 10)
        words.append(names[group / unit % 10]).append(" ");
}

int main()
{
    static const char *const scales[] = {"million ", "thousand ", ""};
    int price, divisor = 1000000;
    if (std::scanf("%d", &price) != 1)
        return 1;
    std::string words;
    words.reserve(200);
    for (const char *scale : scales) {
        spell_group(words, price / divisor % 1000);
        words.append(scale);
        divisor /= 1000;
    }
    std::printf("%scrowns, %zu letters\n", words.c_str(), words.size());
}
