# time: 2^n
# space: n or 1
# line: for part in chosen
# line: if number - part in chosen
# line: return False
# line: return True
# line: def fits
# line: def choices
# line: if number > n
# line: found = choices(
# line: if fits(
# line: chosen[number]
# line: del chosen[number]
# line: return found
# line: return 1
# line: found +=
# gen: size {n}
# sizes: 6..30
# why: the upper halves of 1 ... n alone give 2^(n / 2) choices, and all are walked through; the
# why: depth of the calls is n
# In how many ways can one choose some of 1 ... n, so that none is the sum of two that are chosen?
import sys


def fits(number, chosen):
    """Is it no sum of two of the smaller ones (or twice one of them)?"""
    for part in chosen:
        if number - part in chosen:
            return False
    return True


def choices(number, n, chosen):
    if number > n:
        return 1
    found = choices(number + 1, n, chosen)
    if fits(number, chosen):
        chosen[number] = True
        found += choices(number + 1, n, chosen)
        del chosen[number]
    return found


def main():
    n = int(sys.stdin.readline())
    print(choices(1, n, {}), "choices")


main()
