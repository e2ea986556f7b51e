"""Adds up the counts along an order of the places. O(n + m)."""


def river_routes(first, ends, s, t):
    places = len(first) - 1
    waits_for = [0] * places
    for end in ends:
        waits_for[end] += 1
    count = [0] * places
    count[s] = 1
    open_places = [place for place in range(places) if not waits_for[place]]
    while open_places:
        place = open_places.pop()
        mine = count[place] % 1000000007
        for end in ends[first[place] : first[place + 1]]:
            count[end] += mine
            waits_for[end] -= 1
            if not waits_for[end]:
                open_places.append(end)
    return count[t] % 1000000007
