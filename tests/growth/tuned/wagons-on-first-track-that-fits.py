# time: n sqrt n
# space: n
# line: for track in tracks or if track[-1] > wagon
# gen: permutation {n}
# sizes: 100..30000
# why: a random order needs about 2 sqrt n tracks, and a wagon passes a good part of them
# A wagon may only stand behind one with a larger number. Each goes to the first track where it
# may stand; a new track is opened if there is none.
import sys


def shunt(wagons):
    tracks = []
    for wagon in wagons:
        for track in tracks:
            if track[-1] > wagon:
                track.append(wagon)
                break
        else:
            tracks.append([wagon])
    return tracks


def main():
    sys.stdin.readline()
    wagons = (int(line) for line in sys.stdin)
    tracks = shunt(wagons)
    longest = max(tracks, key=len)
    print(len(tracks), "tracks")
    print("most wagons on one:", len(longest), "from", longest[0], "to", longest[-1])
    print("checksum", sum(number * len(track) for number, track in enumerate(tracks)))


main()
