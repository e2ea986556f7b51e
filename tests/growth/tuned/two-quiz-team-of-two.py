# time: n^2 * m
# space: n * m
# line: sum(map(max
# gen: grid {n} {m}
# why: for each of the n^2 / 2 pairs the better mark in each of m subjects is added up
# Which two pupils are the best quiz team, if in each subject the better one of them answers?
import sys
from itertools import combinations


def read_marks():
    pupils, subjects = map(int, sys.stdin.readline().split())
    return [[int(sys.stdin.readline()) for _ in range(subjects)] for _ in range(pupils)]


def best_team(marks):
    best = (-1, 0, 0)
    for i, j in combinations(range(len(marks)), 2):
        together = sum(map(max, marks[i], marks[j]))
        best = max(best, (together, -i, -j))
    return best


together, i, j = best_team(read_marks())
print("pupils", -i, "and", -j, "get", together)
