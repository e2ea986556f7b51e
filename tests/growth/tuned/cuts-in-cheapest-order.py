# time: n^3
# space: n^2
# line: best[low, cut] + best[cut, high]
# gen: few {n} 1000000
# why: for each of n^2 / 2 pieces of the stick all cuts inside it are tried as the first one
# A stick is cut at n given marks, and each cut costs the length of the piece that is cut. In the
# best order, how much do they cost together?
import sys


def cheapest(marks):
    best = {(low, low + 1): 0 for low in range(len(marks) - 1)}
    for width in range(2, len(marks)):
        for low in range(len(marks) - width):
            high = low + width
            rest = min(best[low, cut] + best[cut, high] for cut in range(low + 1, high))
            best[low, high] = rest + marks[high] - marks[low]
    return best[0, len(marks) - 1]


def main():
    sys.stdin.readline()
    marks = sorted(int(line) for line in sys.stdin)
    print("all cuts cost", cheapest([0] + marks + [1000000]))


main()
