# time: n^1.58
# space: n
# line: number * mirror
# gen: digits {n}
# sizes: 4000..400000
# why: Python multiplies two whole numbers of n digits by Karatsuba's way; reading them as
# why: hexadecimal takes n steps
def main():
    n = int(input())
    text = input().strip()
    number = int(text, 16)
    mirror = int(text[::-1], 16)
    product = number * mirror
    bits = product.bit_length()
    print("of", n, "digits and its mirror:", bits, "bits")
    print("the highest digits are %x" % (product >> bits - 40))
    print("the rest modulo 65537 is", product % 65537)


main()
