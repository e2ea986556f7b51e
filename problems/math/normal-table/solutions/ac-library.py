"""erfc for the tails; the way back is in the statistics module. O(q) time."""
import sys
from math import erfc, sqrt
from statistics import NormalDist


def main():
    sys.stdin.readline()
    quantile = NormalDist().inv_cdf
    root = sqrt(2)
    out = []
    for line in sys.stdin:
        kind, *numbers = line.split()
        m, s, value = map(float, numbers)
        if kind == "P":
            z = (value - m) / s / root
            out.append("%r %r" % (erfc(-z) / 2, erfc(z) / 2))
        else:
            out.append(repr(m + s * quantile(value)))
    print("\n".join(out))


main()
