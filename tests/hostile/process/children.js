// expect: FINISHED "blocked"; limits: cpu=2s wall=6s
const { spawnSync } = require('child_process');

// A runtime may have children. They see no more than it does.
for (const file of ['/etc/passwd', '/etc/shadow', '/proc/1/environ', '/proc/self/environ']) {
    const child = spawnSync('/bin/cat', [file]);
    if (child.stdout && /root:|JUDGE_|SECRET/.test(String(child.stdout)))
        console.log('LEAK', file, String(child.stdout));
}
console.log('blocked');
