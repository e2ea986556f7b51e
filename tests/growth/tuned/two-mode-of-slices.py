# time: n * q
# space: n
# line: Counter(
# gen: questions {n} {q}
# why: each question counts its own slice, on average a third of the n numbers
import sys
from collections import Counter


def most_common(slice_of_list):
    count = Counter(slice_of_list)
    return count.most_common(1)[0]


n, q = [int(word) for word in sys.stdin.readline().split()]
colours = []
while len(colours) < n:
    colours.append(int(sys.stdin.readline()) % 32)

wins = [0] * 32
total = 0
for line in sys.stdin:
    left, right = line.split()
    colour, times = most_common(colours[int(left):int(right) + 1])
    wins[colour] += 1
    total += times
print("colour", wins.index(max(wins)), "wins", max(wins), "of", q, "times; sum", total)
