# time: log n
# space: 1
# line: while steps or if steps & 1 or ahead = jump.after or jump = jump.after or steps >>= 1
# line: def __init__ or self.factor = factor or self.plus = plus or def after
# line: other.factor % or (self.factor * other.plus or return Jump(
# gen: size {n}
# sizes: 16..900000000
# why: the rule that makes the next number is squared once for each bit of n; all numbers stay
# why: below 2^15
# The n-th number of a generator x -> (factor * x + plus) mod 2^15, without the numbers before it.
MODULUS = 1 << 15


class Jump:
    def __init__(self, factor, plus):
        self.factor = factor
        self.plus = plus

    def after(self, other):
        """First the other jump, then this one."""
        factor = self.factor * other.factor % MODULUS
        plus = (self.factor * other.plus + self.plus) % MODULUS
        return Jump(factor, plus)

    def __call__(self, x):
        return (self.factor * x + self.plus) % MODULUS


def jump_of(steps):
    ahead = Jump(1, 0)
    jump = Jump(8121, 2841)
    while steps:
        if steps & 1:
            ahead = jump.after(ahead)
        jump = jump.after(jump)
        steps >>= 1
    return ahead


n = int(input())
ahead = jump_of(n)
print("from 1 to", ahead(1), "and from 2 to", ahead(2))
