# time: n * m
# space: n * m
# line: x = wheel or y = wheel or if x == y or alike += 1 or first += or second += or while first
# line: if x > y or if first == second or alike = 0
# gen: strings {n} {m}
# why: the least turn of a wheel is found in some 2 m steps, and each wheel is kept
"""Letters on wheels: how many wheels differ, however they are turned?"""
import sys


def least_turn(wheel):
    size = len(wheel)
    first, second, alike = 0, 1, 0
    while first < size and second < size and alike < size:
        x = wheel[(first + alike) % size]
        y = wheel[(second + alike) % size]
        if x == y:
            alike += 1
            continue
        if x > y:
            first += alike + 1
        else:
            second += alike + 1
        if first == second:
            second += 1
        alike = 0
    start = min(first, second)
    return wheel[start:] + wheel[:start]


sys.stdin.readline()
wheels = set()
for line in sys.stdin:
    wheels.add(least_turn(line.strip()))
print(len(wheels), "wheels, the least begins with", min(wheels)[:12])
