# A Fenwick tree over the ranks of the dates counts the later ones seen before. O(n log n) time.
import sys


def main():
    dates = list(map(int, sys.stdin.buffer.read().split()))[1:]
    rank = {date: place for place, date in enumerate(sorted(set(dates)), 1)}
    size = len(rank)
    tree = [0] * (size + 1)
    pairs = 0
    for seen, date in enumerate(dates):
        place = rank[date]
        not_later = 0
        i = place
        while i:
            not_later += tree[i]
            i &= i - 1
        pairs += seen - not_later
        i = place
        while i <= size:
            tree[i] += 1
            i += i & -i
    print(pairs)


main()
