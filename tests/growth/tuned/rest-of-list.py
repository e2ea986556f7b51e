# time: n^2
# space: n^2 or n
# line: return or def or numbers[1:]
# gen: few {n}
# sizes: 12..3000
# why: each call copies the rest, and all copies live at the deepest
import sys

sys.setrecursionlimit(100000)


def total(numbers):
    if not numbers:
        return 0
    return numbers[0] + total(numbers[1:])


print(total([int(word) for word in sys.stdin.read().split()[1:]]))
