# time: n * m
# space: n * m
# line: for i in places or if heights[i] > or heights = [int( or hidden = [
# gen: grid {n} {m}
# why: every row and every column of the wood is looked along from both ends
import sys


def mark_seen(heights, places, seen):
    """Mark the trees that are higher than all before them on one line of sight."""
    tallest = -1
    for i in places:
        if heights[i] > tallest:
            tallest = heights[i]
            seen[i] = 1


def main():
    n, m = map(int, sys.stdin.readline().split())
    heights = [int(line) for line in sys.stdin]
    seen = bytearray(n * m)
    for row in range(n):
        places = range(row * m, row * m + m)
        mark_seen(heights, places, seen)
        mark_seen(heights, reversed(places), seen)
    for column in range(m):
        places = range(column, n * m, m)
        mark_seen(heights, places, seen)
        mark_seen(heights, reversed(places), seen)
    hidden = [height for height, mark in zip(heights, seen) if not mark]
    print("seen from outside:", sum(seen), "of", n * m)
    print("height of the hidden ones:", sum(hidden))


main()
