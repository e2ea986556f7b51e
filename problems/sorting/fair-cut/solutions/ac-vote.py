# The vote, then a second walk that counts the survivor. O(n) time, O(1) space.
def main():
    n, start, a, c, m, d = map(int, input().split())
    candidate = -1
    lead = 0
    x = start
    for _ in range(n):
        x = (a * x + c) % m
        if x // d == candidate:
            lead += 1
        elif lead:
            lead -= 1
        else:
            candidate = x // d
            lead = 1
    votes = 0
    x = start
    for _ in range(n):
        x = (a * x + c) % m
        if x // d == candidate:
            votes += 1
    print(candidate if 2 * votes > n else "NONE")


main()
