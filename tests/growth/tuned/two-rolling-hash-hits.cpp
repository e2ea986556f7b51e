// time: n + m
// space: n + m
// line: -
// gen: two-texts {n} {m}
// why: the fingerprint of the window moves on by one letter in a few operations; the letters
// why: themselves are compared only where it is the same
#include <cstdint>
#include <iostream>
#include <string>
using namespace std;

const uint64_t PRIME = 2147483647, BASE = 911382323 % PRIME;

struct Fingerprint {
    uint64_t value = 0;

    void push(char letter) { value = (value * BASE + static_cast<unsigned char>(letter)) % PRIME; }

    void drop(char letter, uint64_t weight)
    {
        value = (value + PRIME - weight * static_cast<unsigned char>(letter) % PRIME) % PRIME;
    }
};

int main()
{
    size_t n, m;
    string piece, text;
    ios_base::sync_with_stdio(false);
    cin >> n >> m >> piece >> text;

    size_t width = min(piece.size(), text.size());
    Fingerprint wanted, window;
    uint64_t weight = 1;
    for (size_t i = 0; i < width; i++) {
        wanted.push(piece[i]);
        window.push(text[i]);
        if (i > 0)
            weight = weight * BASE % PRIME;
    }
    size_t hits = 0, mistaken = 0;
    uint64_t mixed = window.value;
    for (size_t end = width;; end++) {
        if (window.value == wanted.value) {
            if (text.compare(end - width, width, piece, 0, width) == 0)
                hits++;
            else
                mistaken++;
        }
        if (end == text.size())
            break;
        window.drop(text[end - width], weight);
        window.push(text[end]);
        mixed ^= window.value;
    }
    cout << hits << " hits, " << mistaken << " mistaken, " << mixed << endl;
}
