# time: log n
# space: log n or 1
# line: def ways or if n < 0 or if n not in memory or half = n or if n % 2 or memory[n] = ways(half)
# line: memory[n] = ways(half - 1) or return memory[n]
# gen: size {n}
# sizes: 16..900000000
# why: each call halves the number and two or three neighbours are met at each of the log2 n
# why: levels; what is known is looked up. The recursion is log2 n deep
# In how many ways is a number a sum of powers of two, none of them used more than twice?

memory = {0: 1}


def ways(n):
    if n < 0:
        return 0
    if n not in memory:
        half = n // 2
        if n % 2 == 1:
            # One 1 must be used, the rest is even.
            memory[n] = ways(half)
        else:
            memory[n] = ways(half - 1) + ways(half)
    return memory[n]


def main():
    n = int(input())
    found = [ways(number) for number in range(n, n + 10)]
    print("for", n, ":", found[0])
    print("most among ten:", max(found), "at", n + found.index(max(found)))
    print("known at the end:", len(memory))


main()
