// expect: FINISHED "blocked"
const known = ['PATH', 'HOME', 'TMPDIR', 'LANG'];

for (const name of Object.keys(process.env).filter((name) => !known.includes(name)))
    console.log('LEAK', name, process.env[name]);
console.log('blocked');
