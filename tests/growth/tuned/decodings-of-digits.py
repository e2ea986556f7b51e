# time: n
# space: n
# line: for digit in digits or both = now or if last in
# line: last = digit or before, now = now
# gen: digits {n}
# why: one step for each of the n digits of the line, the counts stay below 10^9 + 7
# Letters were written as 0 ... 25 without gaps: how many texts may n digits mean?
import sys

MODULUS = 1_000_000_007


def decodings(digits):
    before, now = 0, 1
    last = ""
    for digit in digits:
        both = now
        if last in ("1", "2") and int(last + digit) <= 25:
            both = (now + before) % MODULUS
        before, now = now, both
        last = digit
    return now


def main():
    n = int(sys.stdin.readline())
    digits = sys.stdin.readline().strip()
    print(n, "digits,", decodings(digits), "texts modulo", MODULUS)


main()
