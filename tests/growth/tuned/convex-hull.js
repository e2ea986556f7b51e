// time: n log n
// space: n
// line: points.sort or p[0] !== q[0] or p[1] - q[1]
// gen: points {n}
// why: n points are sorted; going around the hull afterwards is linear
const input = require('fs').readFileSync(0, 'utf8').split('\n');
const n = parseInt(input[0], 10);

function cross(o, a, b) {
    return (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
}

function half(points) {
    const chain = [];
    for (const point of points) {
        while (chain.length > 1 && cross(chain[chain.length - 2], chain[chain.length - 1], point) <= 0) {
            chain.pop();
        }
        chain.push(point);
    }
    chain.pop();
    return chain;
}

function hull(points) {
    points.sort((p, q) => {
        if (p[0] !== q[0]) return p[0] - q[0];
        return p[1] - q[1];
    });
    const lower = half(points);
    const upper = half(points.reverse());
    return lower.concat(upper);
}

const points = [];
for (let i = 1; i <= n; i++) {
    points.push(input[i].split(' ').map(Number));
}
const corners = hull(points);
console.log(corners.length, corners[0].join(','));
