# expect: FINISHED "5050"; limits: processes=8
import os

reader, writer = os.pipe()
if os.fork() == 0:
    os.write(writer, str(sum(range(101))).encode())
    os._exit(0)
os.wait()
print(os.read(reader, 100).decode())
