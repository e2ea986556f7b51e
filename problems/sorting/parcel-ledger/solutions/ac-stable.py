# list.sort is stable by promise: sorting by weight alone keeps equals in their order of arrival.
# O(n log n).
import sys


def main():
    parcels = sys.stdin.buffer.read().split(b"\n")[1:]
    parcels = [parcel for parcel in parcels if parcel]
    parcels.sort(key=lambda parcel: int(parcel.split()[0]))
    sys.stdout.buffer.write(b"\n".join(parcels) + b"\n")


main()
