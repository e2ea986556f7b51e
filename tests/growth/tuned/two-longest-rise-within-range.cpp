// time: q log n
// space: n
// line: for (left += or if (left % or if (right % or before = joined or after = joined
// line: result.head = or result.tail = or result.best = or const bool meets or Rise result
// gen: questions {n} {q}
// why: the tree is built in n steps; each of q questions joins up to 2 log n pieces of it
#include <algorithm>
#include <cstdio>
#include <vector>

// How long is the longest rising run of neighbours in each asked slice?

struct Rise {
    int length = 0, head = 0, tail = 0, best = 0, first = 0, last = 0;
};

static Rise joined(const Rise &a, const Rise &b)
{
    if (a.length == 0 || b.length == 0)
        return a.length == 0 ? b : a;
    const bool meets = a.last < b.first;
    Rise result{a.length + b.length, a.head, b.tail, std::max(a.best, b.best), a.first, b.last};
    if (meets) {
        result.head = a.head == a.length ? a.length + b.head : a.head;
        result.tail = b.tail == b.length ? b.length + a.tail : b.tail;
        result.best = std::max(result.best, a.tail + b.head);
    }
    return result;
}

static int next_number()
{
    int c, value = 0;
    while ((c = getchar_unlocked()) >= '0')
        value = value * 10 + (c - '0');
    return value;
}

int main()
{
    const int n = next_number();
    int questions = next_number();
    std::vector<Rise> tree(2 * n);
    for (int i = 0; i < n; i++) {
        const int number = next_number();
        tree[n + i] = {1, 1, 1, 1, number, number};
    }
    for (int node = n - 1; node > 0; node--)
        tree[node] = joined(tree[2 * node], tree[2 * node + 1]);

    long sum = 0;
    while (questions-- > 0) {
        int left = next_number(), right = next_number() + 1;
        Rise before, after;
        for (left += n, right += n; left < right; left /= 2, right /= 2) {
            if (left % 2 == 1)
                before = joined(before, tree[left++]);
            if (right % 2 == 1)
                after = joined(tree[--right], after);
        }
        sum += joined(before, after).best;
    }
    std::printf("%ld\n", sum);
}
