# time: n log n + m log n
# space: n log n
# line: for level in reversed or if level[at] <= right or at = level[at] or seen += step
# line: step >>= 1 or last[house] for house in last
# gen: questions {n} {m}
# why: log n levels of jumps for n houses are filled, then each question goes down these levels
# Who stands before house `left` looks up the street to house `right`: how many houses can be seen,
# each taller than all before it?
import sys
from array import array


def next_taller(heights):
    count = len(heights)
    taller = array("i", [count]) * (count + 1)
    waiting = []
    for house, height in enumerate(heights):
        while waiting and heights[waiting[-1]] < height:
            taller[waiting.pop()] = house
        waiting.append(house)
    return taller


def jumps_of(heights):
    levels = [next_taller(heights)]
    while 1 << len(levels) <= len(heights):
        last = levels[-1]
        levels.append(array("i", (last[house] for house in last)))
    return levels


def main():
    count, _ = map(int, sys.stdin.readline().split())
    heights = array("i", (int(sys.stdin.readline()) for _ in range(count)))
    levels = jumps_of(heights)
    most = total = 0
    for line in sys.stdin:
        at, right = map(int, line.split())
        seen = 1
        step = 1 << len(levels) - 1
        for level in reversed(levels):
            if level[at] <= right:
                at = level[at]
                seen += step
            step >>= 1
        total += seen
        most = max(most, seen)
    print("seen in all", total, "at most", most)


main()
