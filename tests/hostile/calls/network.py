# expect: FINISHED "blocked"
import socket
import sys

told = dict(line.split(" ", 1) for line in sys.stdin.read().splitlines())
for family, address in (
    (socket.AF_INET, ("127.0.0.1", int(told["port"]))),
    (socket.AF_INET, ("1.1.1.1", 53)),
    (socket.AF_UNIX, "\0" + told["socket"]),
):
    try:
        guest = socket.socket(family, socket.SOCK_STREAM)
        guest.settimeout(0.5)
        guest.connect(address)
        print("LEAK", address, guest.recv(100))
    except OSError:
        pass
print("blocked")
