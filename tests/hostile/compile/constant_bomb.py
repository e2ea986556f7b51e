# expect: CE | CPU_TIME | MEMORY | FAILED; limits: cpu=100ms wall=2s; compile: cpu=2s wall=4s
x = ((9**9**9**9) << (1 << 60)) + len("x" * (1 << 40))
