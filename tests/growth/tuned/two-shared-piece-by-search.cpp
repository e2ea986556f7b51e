// time: n log n + m log n
// space: n + m
// line: for (std::size_t i or hash = hash or if (i >= or hash -= or if (i + or call(hash
// line: each_window(a or each_window(b
// gen: two-texts {n} {m}
// why: a search by halves over the length, log n times, and each hashes all n and m windows
// The longest piece that both texts have, by halving its length; pieces are compared by a hash.
#include <cstdint>
#include <iostream>
#include <string>
#include <unordered_set>

// Calls `call` with the hash of each window of `length` letters.
template <typename Call>
static void each_window(const std::string &text, std::size_t length, Call call)
{
    constexpr std::uint64_t base = 0x9E3779B97F4A7C15u;
    std::uint64_t hash = 0, oldest = 1;
    for (std::size_t k = 0; k < length; k++)
        oldest *= base;
    for (std::size_t i = 0; i < text.size(); i++) {
        hash = hash * base + text[i];
        if (i >= length)
            hash -= oldest * text[i - length];
        if (i + 1 >= length)
            call(hash);
    }
}

static long places_shared(const std::string &a, const std::string &b, std::size_t length)
{
    std::unordered_set<std::uint64_t> seen;
    each_window(a, length, [&seen](std::uint64_t hash) { seen.insert(hash); });
    long count = 0;
    each_window(b, length, [&](std::uint64_t hash) { count += seen.contains(hash); });
    return count;
}

int main()
{
    std::size_t n, m;
    std::string a, b;
    std::cin >> n >> m >> a >> b;
    std::size_t shared = 0, too_long = n + 1;
    long places = 0;
    while (too_long - shared > 1) {
        const std::size_t length = shared + (too_long - shared) / 2;
        if (const long found = places_shared(a, b, length); found > 0) {
            shared = length;
            places = found;
        } else {
            too_long = length;
        }
    }
    std::cout << "a piece of " << shared << " letters, at " << places << " places\n";
}
