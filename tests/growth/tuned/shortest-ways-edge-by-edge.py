# time: n^4
# space: n^2
# line: for ways, road in zip or if ways + road
# gen: graph {n}
# why: the table of n * n ways is made longer by one road n - 2 times, and each field of each new
# why: table takes the least of n sums (few of which are a new least)
# The shortest ways between all towns: first by one road, then by two, and so on.
import sys

FAR = 10 ** 9


def read_table():
    n = int(sys.stdin.readline().split()[0])
    table = [[0 if i == j else FAR for j in range(n)] for i in range(n)]
    for line in sys.stdin:
        a, b, length = (int(word) for word in line.split())
        if length < table[a][b]:
            table[a][b] = table[b][a] = length
    return table


def one_road_more(table, roads):
    """roads is the same seen from either side, so its rows are its columns."""
    longer = []
    for row in table:
        new_row = []
        for column in roads:
            least = FAR
            for ways, road in zip(row, column):
                if ways + road < least:
                    least = ways + road
            new_row.append(least)
        longer.append(new_row)
    return longer


def main():
    roads = read_table()
    table = roads
    for _ in range(len(roads) - 2):
        table = one_road_more(table, roads)
    print("longest of the shortest ways:", max(map(max, table)))
    print("together:", sum(map(sum, table)))


main()
