# time: n
# space: n
# line: -
# gen: permutation {n}
# why: the inner loop marks what it passes, so every place is passed once in all
import sys


def cycle_lengths(target):
    seen = [False] * len(target)
    lengths = []
    for start in range(len(target)):
        length = 0
        place = start
        while not seen[place]:
            seen[place] = True
            place = target[place]
            length += 1
        if length > 0:
            lengths.append(length)
    return lengths


data = sys.stdin.read().split()
target = [int(word) for word in data[1:]]
lengths = cycle_lengths(target)
swaps = len(target) - len(lengths)
print(len(lengths), "cycles, the longest has", max(lengths))
print(swaps, "swaps would sort it")
