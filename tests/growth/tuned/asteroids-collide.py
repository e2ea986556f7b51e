# time: n
# space: n
# line: -
# gen: numbers {n}
# why: every asteroid is pushed at most once and each turn of the inner loop but the last of each
# why: asteroid removes one for good
import sys


def after_collisions(rocks):
    """Odd ones fly to the right, even ones to the left; of two that meet the larger one stays."""
    flying = []
    for rock in rocks:
        alive = True
        while alive and rock % 2 == 0 and flying and flying[-1] % 2 == 1:
            if flying[-1] < rock:
                flying.pop()
            else:
                alive = False
        if alive:
            flying.append(rock)
    return flying


def main():
    rocks = list(map(int, sys.stdin.read().split()))[1:]
    left = after_collisions(rocks)
    to_the_right = [rock for rock in left if rock % 2 == 1]
    print(len(left), "of", len(rocks), "are left")
    print(len(to_the_right), "fly to the right, the sizes are", sum(left))


main()
