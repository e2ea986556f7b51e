# time: 2^n
# space: 2^n
# line: for person in or if group or total +=
# gen: parents {n}
# sizes: 3..15
# why: for each set of people each is tried as the last who came
"""In how many orders can a family have been born, if only the parents are known?"""


def count_orders(children_of):
    n = len(children_of)
    orders = [0] * (1 << n)
    orders[0] = 1
    for group in range(1, 1 << n):
        total = 0
        for person in range(n):
            # the last of a group is one without children in it
            if group >> person & 1 and not group & children_of[person]:
                total += orders[group ^ (1 << person)]
        orders[group] = total
    return orders


def main():
    n = int(input())
    children_of = [0] * n
    for child in range(1, n):
        parent = int(input())
        children_of[parent] |= 1 << child
    orders = count_orders(children_of)
    print(orders[-1], "orders")
    print("sum over all groups:", sum(orders))


main()
