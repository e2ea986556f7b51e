# time: n * m
# space: n
# line: for desk in range( or left, state, right = or if state > 0 or elif 1
# line: following.append(state) or ill += 1
# gen: counts {n} {m}
# why: on each of m days the state of each of n desks is set anew; two rows of desks are kept
# A cold goes round a circle of n desks: three days ill, four days safe, then ready to be caught
# again from a neighbour. How many days of illness are there in m days?
ILL, SAFE = 3, 4


def next_day(desks):
    following = []
    ill = 0
    for desk in range(len(desks)):
        left, state, right = desks[desk - 1], desks[desk], desks[(desk + 1) % len(desks)]
        if state > 0:
            state = (state + 1) % (ILL + SAFE + 1)
        elif 1 <= left <= ILL or 1 <= right <= ILL:
            state = 1
        following.append(state)
        ill += 1 <= state <= ILL
    return following, ill


def main():
    n, m = map(int, input().split())
    # One has it, and the desk before him is safe, so that it goes round one way.
    desks = [0] * n
    desks[0], desks[-1] = 1, ILL + 1
    total = most = 0
    for _ in range(m):
        desks, ill = next_day(desks)
        total += ill
        most = max(most, ill)
    print(f"{total} days of illness, at most {most} ill on one day")


main()
