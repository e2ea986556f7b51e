# The same with bisect. O(n log n).
import sys
from bisect import bisect_left


def main():
    heights = list(map(int, sys.stdin.buffer.read().split()))[1:]
    endings, huts = [], []
    before = [-1] * len(heights)
    for hut, height in enumerate(heights):
        length = bisect_left(endings, height)
        if length > 0:
            before[hut] = huts[length - 1]
        if length == len(endings):
            endings.append(height)
            huts.append(hut)
        else:
            endings[length] = height
            huts[length] = hut
    climb = []
    hut = huts[-1]
    while hut >= 0:
        climb.append(heights[hut])
        hut = before[hut]
    print(len(climb))
    print(*reversed(climb))


main()
