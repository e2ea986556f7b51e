# time: n log n
# space: n
# line: while place > 0 or found += or place -= or while place < or tree[place] += or place +=
# gen: numbers {n}
# why: for each of n sums a walk of up to log n steps down and one up through the tree
# How many stretches of days have a mean above half a milliard?
import sys

MEAN = 500_000_000


def count_rises(sums):
    """How many pairs i < j have sums[i] < sums[j]."""
    rank = {value: place for place, value in enumerate(sorted(set(sums)), 1)}
    tree = [0] * (len(rank) + 1)
    found = 0
    for value in sums:
        place = rank[value] - 1
        while place > 0:
            found += tree[place]
            place -= place & -place
        place = rank[value]
        while place < len(tree):
            tree[place] += 1
            place += place & -place
    return found


def main():
    sums = [0]
    sys.stdin.readline()
    for line in sys.stdin:
        sums.append(sums[-1] + int(line) - MEAN)
    n = len(sums) - 1
    print(count_rises(sums), "of", n * (n + 1) // 2)


main()
