# time: n * k
# space: n
# line: for x, y in points or error = or steep += or shift +=
# gen: items {n} {k}
# why: each of k rounds looks at all n points
# A straight line through points comes nearer to the best one by k small steps downhill.
import sys

RATE = 0.3


def gradient(points, slope, start):
    steep = shift = 0.0
    for x, y in points:
        error = slope * x + start - y
        steep += error * x
        shift += error
    return steep / len(points), shift / len(points)


def read_points(count):
    points = []
    for _ in range(count):
        number = int(sys.stdin.readline())
        x = number % 1000 / 1000
        points.append((x, 2 * x + number // 1000 % 1000 / 1000))
    return points


def main():
    n, k = map(int, sys.stdin.readline().split())
    points = read_points(n)
    slope = start = 0.0
    for _ in range(k):
        steep, shift = gradient(points, slope, start)
        slope -= RATE * steep
        start -= RATE * shift
    print(f"y = {slope:.5f} x + {start:.5f}")


main()
