// expect: FINISHED "blocked"
const net = require('net');
const told = require('fs').readFileSync(0, 'utf8').match(/^port (\d+)$/m);

const guest = net.connect(Number(told[1]), '127.0.0.1');
guest.setTimeout(500, () => guest.destroy());
guest.on('data', (data) => console.log('LEAK', String(data)));
guest.on('error', () => {});
guest.on('close', () => console.log('blocked'));
