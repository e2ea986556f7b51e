// expect: FINISHED "blocked"; runs: 2
const fs = require('fs');
const paths = ['/box/mark', '/work/mark', '/tmp/mark', require('os').tmpdir() + '/other'];

for (const path of paths.filter((path) => fs.existsSync(path)))
    console.log('LEAK', path);
for (const path of paths)
    try {
        fs.writeFileSync(path, '1');
    } catch (error) {
    }
console.log('blocked');
