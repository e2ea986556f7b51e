// expect: MEMORY | FAILED | SIGNALED; limits: cpu=6s wall=12s
const items = [];

for (;;)
    items.push({ number: items.length, text: 'x' + items.length });
