# time: n^3
# space: n^2
# line: for last in or here = or if here > or best[low][last]
# gen: few {n} 50
# why: for each of n^2 / 2 stretches every balloon in it is tried as the last one
import sys


def most_coins(numbers):
    row = [1] + numbers + [1]
    size = len(row)
    best = [[0] * size for _ in range(size)]
    for width in range(2, size):
        for low in range(size - width):
            high = low + width
            most = 0
            for last in range(low + 1, high):
                here = best[low][last] + best[last][high] + row[low] * row[last] * row[high]
                if here > most:
                    most = here
            best[low][high] = most
    return best[0][size - 1]


lines = sys.stdin.read().split()
print(most_coins([int(word) for word in lines[1:]]))
