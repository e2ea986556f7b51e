# time: n log n
# space: n
# line: while left > low
# line: if right == high
# line: left -= 1
# line: right += 1
# line: lowest = min(lowest, boards[
# line: best = max(best, lowest * (right - left))
# gen: numbers {n}
# why: a poster over the middle is widened board by board to the whole part, on log n levels
# A fence has n boards of different height. What is the largest poster that fits onto it?
import sys


def across(boards, low, middle, high):
    """The largest that covers the two boards at the middle: it grows to the higher side."""
    left, right = middle - 1, middle + 1
    lowest = min(boards[left], boards[middle])
    best = 2 * lowest
    while left > low or right < high:
        if right == high or left > low and boards[left - 1] >= boards[right]:
            left -= 1
            lowest = min(lowest, boards[left])
        else:
            lowest = min(lowest, boards[right])
            right += 1
        best = max(best, lowest * (right - left))
    return best


def largest(boards, low, high):
    if high - low == 1:
        return boards[low]
    middle = (low + high) // 2
    return max(largest(boards, low, middle), largest(boards, middle, high),
               across(boards, low, middle, high))


def main():
    n = int(sys.stdin.readline())
    boards = [int(line) % 100000 for line in sys.stdin]
    print("largest poster", largest(boards, 0, n))


main()
