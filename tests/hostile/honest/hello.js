// expect: FINISHED "hello"
const text = require('fs').readFileSync(0, 'utf8');

Promise.resolve(text.length > 0 ? 'hello' : 'no').then((word) => console.log(word));
