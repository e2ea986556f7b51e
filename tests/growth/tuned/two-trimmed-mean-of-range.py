# time: n * q log n
# space: n
# line: sorted(
# gen: questions {n} {q}
# why: each question sorts its piece of the list, a third of it on average
import sys


def trimmed_mean(piece, share=10):
    """The mean without the lowest and the highest tenth."""
    ordered = sorted(piece)
    cut = len(ordered) // share
    middle = ordered[cut:len(ordered) - cut]
    return sum(middle) / len(middle)


def main():
    n, questions = map(int, sys.stdin.readline().split())
    values = []
    while len(values) < n:
        values.append(int(sys.stdin.readline()))

    total = 0.0
    largest = (0.0, 0, 0)
    for _ in range(questions):
        left, right = map(int, sys.stdin.readline().split())
        mean = trimmed_mean(values[left:right + 1])
        total += mean
        largest = max(largest, (mean, left, right))
    print(f"on average {total / questions:.3f}")
    print(f"most, {largest[0]:.3f}, between {largest[1]} and {largest[2]}")


main()
