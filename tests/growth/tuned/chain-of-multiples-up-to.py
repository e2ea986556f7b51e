# time: n log n
# space: n
# line: for multiple in or if length[multiple] or length[multiple] = or before[multiple] =
# gen: size {n}
# why: n / 1 + n / 2 + n / 3 + ... multiples are visited
# Longest chain of numbers up to n, each a proper multiple of the one before.
n = int(input())
length = [1] * (n + 1)
before = [0] * (n + 1)

for number in range(1, n + 1):
    longer = length[number] + 1
    for multiple in range(2 * number, n + 1, number):
        if length[multiple] < longer:
            length[multiple] = longer
            before[multiple] = number

end = max(range(1, n + 1), key=length.__getitem__)
chain = []
at = end
while at:
    chain.append(at)
    at = before[at]
print(" -> ".join(map(str, reversed(chain))))
print("sum of all lengths:", sum(length[1:]))
