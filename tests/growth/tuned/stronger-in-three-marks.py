# time: n log^2 n
# space: n
# line: while place <= or tree[place] += or place += place & -place
# line: while place > 0 or total += tree[place] or place -= place & -place
# gen: points {n}
# why: log n levels of halves; on each, all of the left are put into a tree of n ranks and taken
# why: out, and all of the right ask it: log n steps each time
import sys


def add(tree, place, amount):
    while place <= len(tree) - 1:
        tree[place] += amount
        place += place & -place


def up_to(tree, place):
    total = 0
    while place > 0:
        total += tree[place]
        place -= place & -place
    return total


def count_pairs(pupils, tree):
    """The pupils by their second mark, and the pairs where one is behind in all three marks."""
    if len(pupils) < 2:
        return pupils, 0
    middle = len(pupils) // 2
    weak, pairs_weak = count_pairs(pupils[:middle], tree)
    strong, pairs_strong = count_pairs(pupils[middle:], tree)
    pairs = pairs_weak + pairs_strong
    i = 0
    for second, third in strong:
        while i < len(weak) and weak[i][0] < second:
            add(tree, weak[i][1], 1)
            i += 1
        pairs += up_to(tree, third)
    for _, third in weak[:i]:
        add(tree, third, -1)
    return sorted(weak + strong), pairs


def main():
    n = int(sys.stdin.readline())
    marks = []
    for line in sys.stdin:
        first, second = map(int, line.split())
        marks.append((first, second, (first * 31 + second * 57) % 1000000007))
    rank = {i: place for place, i in enumerate(sorted(range(n), key=lambda i: marks[i][2]), 1)}
    by_first = sorted(range(n), key=lambda i: marks[i])
    pupils = [(marks[i][1], rank[i]) for i in by_first]
    _, pairs = count_pairs(pupils, [0] * (n + 1))
    print("pairs:", pairs, "of", n * (n - 1) // 2)


main()
