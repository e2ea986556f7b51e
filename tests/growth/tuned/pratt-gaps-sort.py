# time: n log^2 n
# space: n
# line: while place or numbers[place] = or place -= gap or for i in range(gap or value = numbers[i]
# line: place = i
# gen: numbers {n}
# why: about log2 n log3 n / 2 gaps 2^p 3^q, and with these each pass over the n numbers is linear
import sys


def gaps_below(n):
    gaps = []
    power = 1
    while power < n:
        gap = power
        while gap < n:
            gaps.append(gap)
            gap *= 3
        power *= 2
    gaps.sort(reverse=True)
    return gaps


def shell_sort(numbers):
    n = len(numbers)
    for gap in gaps_below(n):
        for i in range(gap, n):
            value = numbers[i]
            place = i
            while place >= gap and numbers[place - gap] > value:
                numbers[place] = numbers[place - gap]
                place -= gap
            numbers[place] = value


numbers = [int(line) for line in sys.stdin][1:]
shell_sort(numbers)
print(numbers[0], numbers[len(numbers) // 2], numbers[-1])
