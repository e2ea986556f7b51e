# heapq with k + 1 letters. O(n log k) time.
from heapq import heappush, heappushpop


def main():
    n, k, x, a, c, m, d = map(int, input().split())
    span = (k + 1) * d
    heap = []
    seal = printed = 0
    for i in range(min(k, n)):
        x = (a * x + c) % m
        heappush(heap, i * d + x % span)
    for i in range(k, n):
        x = (a * x + c) % m
        letter = heappushpop(heap, i * d + x % span)
        seal = (seal * 31 + letter) % 1000000007
        printed += 1
        if printed % 1000 == 0:
            print(letter)
    for letter in sorted(heap):
        seal = (seal * 31 + letter) % 1000000007
        printed += 1
        if printed % 1000 == 0:
            print(letter)
    print(seal)


main()
