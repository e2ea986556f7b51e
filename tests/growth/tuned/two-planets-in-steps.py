# time: n^2 * m
# space: n
# line: for other in planets or gap = or pull += 
# gen: items {n} {m}
# why: in each of m steps each of n planets is pulled by all others
import sys

STEP = 0.01


class Planet:
    def __init__(self, number):
        self.x = number % 1000 / 10.0
        self.mass = number // 1000 % 10 + 1
        self.speed = 0.0


def main():
    n, steps = map(int, sys.stdin.readline().split())
    planets = [Planet(int(sys.stdin.readline())) for _ in range(n)]
    for _ in range(steps):
        for planet in planets:
            pull = 0.0
            for other in planets:
                gap = other.x - planet.x
                pull += other.mass * gap / (abs(gap) ** 3 + 1.0)
            planet.speed += STEP * pull
        for planet in planets:
            planet.x += STEP * planet.speed
    print(f"{min(p.x for p in planets):.6f} {max(p.x for p in planets):.6f}")
    print(f"{sum(p.mass * p.speed ** 2 for p in planets) / 2:.6f}")


main()
