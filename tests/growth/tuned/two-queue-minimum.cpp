// time: n + m or m
// space: n
// line: -
// gen: stream {n} {m}
// why: a queue of n of two stacks; each of m numbers is pushed twice and popped twice at most
#include <algorithm>
#include <iostream>
#include <stack>

template <typename T> class MinQueue {
    struct Entry {
        T value, least;
    };
    std::stack<Entry> in, out;

    static void put(std::stack<Entry> &stack, T value)
    {
        T least = stack.empty() ? value : std::min(value, stack.top().least);
        stack.push({value, least});
    }

public:
    std::size_t size() const { return in.size() + out.size(); }

    void push(T value) { put(in, value); }

    void pop()
    {
        if (out.empty()) {
            while (!in.empty()) {
                put(out, in.top().value);
                in.pop();
            }
        }
        out.pop();
    }

    T least() const
    {
        if (in.empty())
            return out.top().least;
        if (out.empty())
            return in.top().least;
        return std::min(in.top().least, out.top().least);
    }
};

int main()
{
    std::size_t n;
    int m, x;
    long sum = 0;
    MinQueue<int> last;
    std::cin >> n >> m;
    while (m-- > 0 && std::cin >> x) {
        if (last.size() == n)
            last.pop();
        last.push(x);
        sum += last.least();
    }
    std::cout << "sum of the least of the last " << n << ": " << sum << "\n";
}
