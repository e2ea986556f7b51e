# time: n log n
# space: n
# line: for value in row or if value >> bit or ones.append or zeros.append or moved +=
# gen: permutation {n}
# why: numbers below n have log n bits, and for each bit all n numbers are dealt to two piles
# Sorts by the last bit, then the one before it, and so on: how often does a zero overtake a one?
import sys


def sort_by_bits(row):
    passes = []
    for bit in range(max(row).bit_length()):
        zeros, ones = [], []
        moved = 0
        for value in row:
            if value >> bit & 1:
                ones.append(value)
            else:
                zeros.append(value)
                moved += len(ones)
        row = zeros + ones
        passes.append(moved)
    return row, passes


def main():
    numbers = [int(word) for word in sys.stdin.read().split()[1:]]
    row, passes = sort_by_bits(numbers)
    print("middle", row[len(row) // 2], "passes", len(passes), "jumps", sum(passes))


main()
