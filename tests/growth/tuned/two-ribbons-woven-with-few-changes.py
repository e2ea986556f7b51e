# time: n * m
# space: n + m
# line: for j in range(1, len(lower) + 1)
# line: from_upper =
# line: from_lower =
# line: by_upper[j] =
# line: by_lower[j] =
# gen: two-texts {n} {m}
# why: two fields for each pair of a beginning of the one and of the other; the texts and two rows
# why: of m are kept
# Two rows of beads are woven into one, each in its order. How seldom can the colour change?
import sys

NEVER = 10 ** 9


def fewest_changes(upper, lower):
    """by_upper[j], by_lower[j]: fewest changes with j lower beads taken, the last from there."""
    by_upper = [NEVER] * (len(lower) + 1)
    by_lower = [NEVER] * (len(lower) + 1)
    for i in range(len(upper) + 1):
        bead = upper[i - 1] if i > 0 else ""
        if i == 0:
            by_upper[0] = 0
        else:
            by_upper[0] += i > 1 and bead != upper[i - 2]
        for j in range(1, len(lower) + 1):
            from_upper = by_upper[j] + (i > 1 and bead != upper[i - 2])
            from_lower = by_lower[j] + (bead != lower[j - 1])
            by_upper[j] = min(from_upper, from_lower) if i > 0 else NEVER
            from_upper = by_upper[j - 1] + (i > 0 and bead != lower[j - 1])
            from_lower = by_lower[j - 1] + (j > 1 and lower[j - 1] != lower[j - 2])
            by_lower[j] = min(from_upper, from_lower)
    return min(by_upper[-1], by_lower[-1])


def main():
    sys.stdin.readline()
    upper, lower = sys.stdin.readline().strip(), sys.stdin.readline().strip()
    print(fewest_changes(upper, lower), "changes")


main()
