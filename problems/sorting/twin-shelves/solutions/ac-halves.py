# Drops k // 2 books a round from the side whose border book is thinner. O(log k) time.
def main():
    n, m, k, _ = map(int, input().split())
    size = {"A": n, "B": m}
    gone = {"A": 0, "B": 0}

    def thickness(shelf, book):
        print("?", shelf, book, flush=True)
        return int(input())

    while k > 1 and gone["A"] < n and gone["B"] < m:
        step = {s: min(k // 2, size[s] - gone[s]) for s in "AB"}
        width = {s: thickness(s, gone[s] + step[s]) for s in "AB"}
        thin = "A" if width["A"] <= width["B"] else "B"
        gone[thin] += step[thin]
        k -= step[thin]
    left = [s for s in "AB" if gone[s] < size[s]]
    print("!", min(thickness(s, gone[s] + k) for s in left), flush=True)


main()
