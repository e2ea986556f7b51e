# Sorted buckets that are cut in two when they grow: a question counts whole buckets first.
import sys
from bisect import bisect_left, bisect_right, insort

SIZE = 1000


def main():
    words = sys.stdin.buffer.read().split()
    buckets = [[]]
    lasts = []  # the greatest of each bucket but the last
    out = []
    for kind, value in zip(words[1::2], map(int, words[2::2])):
        if kind == b"k":
            left = value
            for bucket in reversed(buckets):
                if left <= len(bucket):
                    out.append(str(bucket[-left]))
                    break
                left -= len(bucket)
            else:
                out.append("NONE")
            continue
        if kind == b"r":
            at = bisect_right(lasts, value)
            higher = len(buckets[at]) - bisect_right(buckets[at], value)
            higher += sum(map(len, buckets[at + 1 :]))
            out.append(str(higher + 1))
            continue
        at = bisect_left(lasts, value)
        bucket = buckets[at]
        if kind == b"+":
            insort(bucket, value)
            if len(bucket) > 2 * SIZE:
                buckets[at : at + 1] = [bucket[:SIZE], bucket[SIZE:]]
                lasts.insert(at, bucket[SIZE - 1])
        else:
            place = bisect_left(bucket, value)
            if place == len(bucket) and at + 1 < len(buckets):
                bucket = buckets[at + 1]
                place = bisect_left(bucket, value)
            while place == len(bucket) and at + 2 < len(buckets):
                at += 1
                bucket = buckets[at + 1]
                place = bisect_left(bucket, value)
            if place < len(bucket) and bucket[place] == value:
                del bucket[place]
    print("\n".join(out))


main()
