# time: n
# space: n
# line: for x in range(1 or digit_sum.append( or child = x + or if child <= or has_parent[child] =
# line: [x for x in
# gen: size {n}
# why: each digit sum comes from that of a tenth of the number; each number marks one other
# A number is a self number if it is no other number plus the digits of that number. All up to n.


def self_numbers(limit):
    digit_sum = [0]
    has_parent = [False] * (limit + 1)
    for x in range(1, limit + 1):
        digit_sum.append(digit_sum[x // 10] + x % 10)
        child = x + digit_sum[x]
        if child <= limit:
            has_parent[child] = True
    return [x for x in range(1, limit + 1) if not has_parent[x]]


def main():
    limit = int(input())
    found = self_numbers(limit)
    print(len(found), "self numbers, the last ones", *found[-5:])


main()
