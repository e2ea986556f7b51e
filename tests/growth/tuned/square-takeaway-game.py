# time: n sqrt n
# space: n
# line: options.add or while step * step or step += 1
# gen: size {n}
# why: from a heap of s stones there are as many moves as there are squares up to s
import sys


def least_missing(numbers):
    answer = 0
    while answer in numbers:
        answer += 1
    return answer


def grundy_numbers(largest):
    """A move takes a square number of stones; who takes the last one wins."""
    grundy = [0]
    for stones in range(1, largest + 1):
        options = set()
        step = 1
        while step * step <= stones:
            options.add(grundy[stones - step * step])
            step += 1
        grundy.append(least_missing(options))
    return grundy


def main():
    n = int(sys.stdin.readline())
    grundy = grundy_numbers(n)
    lost = [stones for stones, number in enumerate(grundy) if number == 0]
    together = 0
    for number in grundy:
        together ^= number
    print(len(lost), "heaps are lost, the last is", lost[-1])
    print("largest number", max(grundy), "and all heaps together", together)


main()
