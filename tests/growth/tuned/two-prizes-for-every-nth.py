# time: m log m
# space: m
# line: for x in or quicksort(
# gen: stream {n} {m}
# why: quicksort of m random numbers, then every n-th of them
import sys


def quicksort(numbers):
    if len(numbers) < 2:
        return numbers
    pivot = numbers[len(numbers) // 2]
    smaller = [x for x in numbers if x < pivot]
    larger = [x for x in numbers if x > pivot]
    same = len(numbers) - len(smaller) - len(larger)
    return quicksort(smaller) + [pivot] * same + quicksort(larger)


def main():
    n, m = map(int, sys.stdin.readline().split())
    times = [int(line) for line in sys.stdin]
    times = quicksort(times)
    prizes = times[n - 1::n]
    checksum = 0
    for rank, time in enumerate(times):
        checksum = (checksum * 31 + rank ^ time) % 1000003
    print(len(prizes), "prizes, the last for", max(prizes, default="nobody"), checksum)


main()
