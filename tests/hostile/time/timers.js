// expect: WALL_TIME; limits: cpu=500ms wall=500ms
setInterval(() => {}, 1000);
process.on('SIGTERM', () => {});
