# expect: MEMORY; limits: cpu=1s wall=8s
blocks = []
while True:
    blocks.append(bytearray(1 << 20))
