// time: n
// space: n
// line: for (std::size_t i or const int codon or const char acid or if (acid or run++
// line: frame.bulky or frame.longest = std::max or std::cin >> n >> strand
// gen: letters {n} 4
// why: each of the three frames translates a third of the n letters, by a table of 64 codons
// A strand is read in threes from its first three letters on: the longest piece without a stop?
#include <algorithm>
#include <cstdio>
#include <iostream>
#include <string>

// In the order TCAG for each of the three letters; a star is a stop.
static const std::string acids =
    "FFLLSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG";

struct Frame {
    int longest = 0, stops = 0;
    long bulky = 0;
};

static Frame read_frame(const std::string &strand, std::size_t first)
{
    Frame frame;
    int run = 0;
    for (std::size_t i = first; i + 2 < strand.size(); i += 3) {
        const int codon = (strand[i] - 'a') * 16 + (strand[i + 1] - 'a') * 4 + strand[i + 2] - 'a';
        const char acid = acids[codon];
        if (acid == '*') {
            frame.stops++;
            run = 0;
            continue;
        }
        run++;
        frame.bulky += acid == 'W' || acid == 'F' || acid == 'Y';
        frame.longest = std::max(frame.longest, run);
    }
    return frame;
}

int main()
{
    std::size_t n;
    std::string strand;
    std::cin >> n >> strand;
    for (std::size_t first = 0; first < 3; first++) {
        const Frame frame = read_frame(strand, first);
        std::printf("%d %d %ld\n", frame.longest, frame.stops, frame.bulky);
    }
}
