// expect: FAILED "AC"
console.log('AC');
process.nextTick(() => {
    throw new Error('\u001b[2J\u001b]0;AC\u0007');
});
