# expect: OUTPUT | FAILED; limits: cpu=1s wall=8s
while True:
    print("x" * 65536)
