# time: n * m
# space: n
# line: after[k] = or for k in range(balls + 1) or from_below = or from_above =
# gen: counts {n} {m}
# why: each of m steps computes the chances of 0 ... n balls in the left urn from those before
"""
n balls lie in the left of two urns. Again and again one of all is drawn by
luck and put into the other urn. What are the chances after m steps?
"""


def step(chances):
    balls = len(chances) - 1
    after = [0.0] * (balls + 1)
    for k in range(balls + 1):
        from_below = chances[k - 1] * (balls - k + 1) if k > 0 else 0.0
        from_above = chances[k + 1] * (k + 1) if k < balls else 0.0
        after[k] = (from_below + from_above) / balls
    return after


def main():
    n, m = map(int, input().split())
    chances = [0.0] * n + [1.0]
    for _ in range(m):
        chances = step(chances)
    mean = sum(k * chance for k, chance in enumerate(chances))
    print(f"{mean:.6f} balls on average, all back with {chances[n]:.6e}")


main()
