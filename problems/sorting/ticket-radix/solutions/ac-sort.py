# The built-in sort: an n log n sort is fast enough too. O(n log n) time.
def main():
    n, x, a, c = map(int, input().split())
    mask = 2**64 - 1
    tickets = []
    for _ in range(n):
        x = (a * x + c) & mask
        tickets.append(x)
    tickets.sort()
    total = 0
    for ticket in tickets:
        total = (total * 31 + ticket) % 1000000007
    print(total)


main()
