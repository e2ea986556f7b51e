# time: n * w
# space: w
# line: for room in range(w or with_best = or with_second = or if with_best > or second[room] = max(
# line: best[room] = with_best or elif with_best > second
# gen: knapsack {n} {w}
# why: for each of n things all w rooms of the sack are filled anew; only two rows are held
# The value of the second best choice of things for a sack (it may be worth as much as the best).
import sys

NONE = float("-inf")


def fill(things, w):
    """The two best values for each room; the empty choice is one too."""
    best = [0] * (w + 1)
    second = [NONE] * (w + 1)
    for weight, value in things:
        for room in range(w, weight - 1, -1):
            with_best = best[room - weight] + value
            with_second = second[room - weight] + value
            if with_best > best[room]:
                second[room] = max(best[room], with_second)
                best[room] = with_best
            elif with_best > second[room]:
                second[room] = with_best
    return best, second


def read_things():
    for line in sys.stdin:
        weight, value = line.split()
        yield int(weight), int(value)


def main():
    _, w = map(int, sys.stdin.readline().split())
    best, second = fill(read_things(), w)
    print("best", best[w], "second best", second[w])
    smallest = min(a - b for a, b in zip(best, second))
    print("closest to each other in any sack:", smallest)


main()
