"""Row by row, each multiplied with x and added up. O(r c) time, O(r + c) space."""
import sys


def main():
    lines = sys.stdin
    lines.readline()
    x = list(map(float, lines.readline().split()))
    w = map(float, lines.readline().split())
    y = []
    for line in lines:
        y.append(sum([float(a) * b for a, b in zip(line.split(), x)]))
    print("\n".join(map(repr, y)))
    print(sum(a * b for a, b in zip(w, y)))


main()
