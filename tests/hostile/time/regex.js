// expect: CPU_TIME; limits: cpu=250ms wall=3s
console.log(/^(a+)+$/.test('a'.repeat(40) + '!'));
