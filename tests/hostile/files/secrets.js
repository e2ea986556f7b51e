// expect: FINISHED "blocked"
const fs = require('fs');
const told = fs.readFileSync(0, 'utf8').split('\n');
const paths = told.filter((line) => line.startsWith('file ')).map((line) => line.slice(5));

for (const path of [...paths, '/etc/shadow', '/proc/1/environ'])
    try {
        console.log('LEAK', path, fs.readFileSync(path, 'utf8'));
    } catch (error) {
    }
console.log('blocked');
