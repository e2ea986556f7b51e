# time: log n
# space: 1
# line: -
# gen: size {n}
# why: each round through the ring takes out half of those left, and is done in one step


def survivor(count):
    """
    Every second one leaves the ring. Those left are first, first + step, first + 2 * step, ...
    """
    first, step, rounds = 1, 1, 0
    while count > 1:
        rounds += 1
        if count % 2:
            # the last one stays and so takes out the first
            first += 2 * step
        count //= 2
        step *= 2
    return first, rounds


def check(count, place):
    """The well-known form: put the leading one of the number to its end."""
    bits = bin(count)[2:]
    return int(bits[1:] + "1", 2) == place


people = int(input())
place, rounds = survivor(people)
print("place", place, "after", rounds, "rounds")
if not check(people, place):
    print("something is wrong")
