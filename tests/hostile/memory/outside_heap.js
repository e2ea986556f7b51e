// expect: MEMORY | FAILED; limits: cpu=3s wall=8s
const blocks = [];

// Buffers are not of the heap that the engine limits.
for (;;)
    blocks.push(Buffer.alloc(1 << 20, 1));
