// expect: OUTPUT; limits: cpu=3s wall=8s
const fs = require('fs');
const block = 'x'.repeat(65536);

for (;;)
    try {
        fs.writeSync(1, block);
    } catch (error) {
    }
