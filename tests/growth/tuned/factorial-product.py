# time: n^2 or n^2 log n
# space: n or n log n
# line: product *= or product = product *
# gen: size {n}
# why: the k-th product has about k log k bits, and each is read by its multiplication
import sys

def main():
    n = int(sys.stdin.read())
    product = 1
    for k in range(2, n + 1):
        product *= k
    print(product.bit_length())

main()
