# time: n log n
# space: n
# line: heapq.merge(
# gen: numbers {n}
# why: random numbers make about n / 2 rising runs, so that each number costs log n in the heap
import heapq
import sys


def rising_runs(numbers):
    runs = []
    for x in numbers:
        if runs and runs[-1][-1] <= x:
            runs[-1].append(x)
        else:
            runs.append([x])
    return runs


def main():
    n = int(sys.stdin.readline())
    numbers = [int(sys.stdin.readline()) for _ in range(n)]
    runs = rising_runs(numbers)
    longest = max(len(run) for run in runs)

    check = 0
    before = -1
    for x in heapq.merge(*runs):
        if x < before:
            raise ValueError("not sorted")
        before = x
        check = (check * 31 + x) % 1000003
    print(len(runs), "runs, the longest of", longest, "- check", check)


if __name__ == "__main__":
    main()
