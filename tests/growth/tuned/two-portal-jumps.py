# time: n log n + m log n
# space: n log n or n
# line: for room in last or append([ or while jumps or if jumps or jumps >>= or level +=
# line: room = tables or far(
# gen: keys {n} {m}
# why: log n tables of n rooms are made; a visitor looks at one place in each of them
import sys


def make_tables(n):
    """tables[i][r]: where 2^i jumps lead from room r."""
    tables = [[(room * room + 7) % n for room in range(n)]]
    for _ in range(1, n.bit_length()):
        last = tables[-1]
        tables.append([last[room] for room in last])
    return tables


def far(tables, room, jumps):
    level = 0
    while jumps > 0:
        if jumps & 1:
            room = tables[level][room]
        jumps >>= 1
        level += 1
    return room


def main():
    n, m = map(int, sys.stdin.readline().split())
    tables = make_tables(n)
    checksum = 0
    visitor = 0
    for line in sys.stdin:
        visitor += 1
        jumps = visitor * 2654435761 % n
        checksum += far(tables, int(line), jumps)
    print(visitor, checksum)


main()
