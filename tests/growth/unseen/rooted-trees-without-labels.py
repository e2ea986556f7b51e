# time: n^2
# space: n
# line: sum(weight[k] * trees
# gen: size {n}
# why: the count for each size is a sum over all smaller ones; the sums over divisors are n log n
# How many trees with a root and n vertices are there, if the vertices have no names? The remainder
# by a prime, from Cayley's recurrence.
PRIME = 1_000_000_007


def counts(limit):
    trees = [0, 1]
    # weight[k]: the sum of d * trees[d] over the divisors d of k
    weight = [0] * (limit + 1)
    for size in range(1, limit + 1):
        share = size * trees[size] % PRIME
        for multiple in range(size, limit + 1, size):
            weight[multiple] += share
        total = sum(weight[k] * trees[size + 1 - k] for k in range(1, size + 1))
        trees.append(total % PRIME * pow(size, -1, PRIME) % PRIME)
    return trees


def main():
    n = int(input())
    trees = counts(n)
    odd = sum(1 for count in trees if count % 2)
    print(f"{trees[n]} trees with {n} vertices; up to there {odd} odd remainders")
    print("the first counts:", *trees[1:min(n, 10) + 1])


main()
