// time: n * m
// space: n + m
// line: for (let tap = 0; tap < m or const sound = or echo += or power += or weights[tap] +=
// gen: items {n} {m}
// why: for each of n sounds the m weights are used once and corrected once
// A filter of m weights learns the echo of the last m sounds and takes it away (NLMS).
const [head, ...lines] = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const [n, m] = head.split(' ').map(Number);

const sounds = Float64Array.from(lines, (line) => Number(line) / 1e9 - 0.5);
const weights = new Float64Array(m);
// The sounds stand behind m places of silence.
const heard = new Float64Array(n + m);
heard.set(sounds, m);

function predict(now) {
  let echo = 0;
  let power = 1e-3;
  for (let tap = 0; tap < m; tap++) {
    const sound = heard[now - tap];
    echo += weights[tap] * sound;
    power += sound * sound;
  }
  return { echo, power };
}

function learn(now, step) {
  for (let tap = 0; tap < m; tap++) {
    weights[tap] += step * heard[now - tap];
  }
}

let loudness = 0;
for (let now = m; now < n + m; now++) {
  const answer = heard[now] + 0.5 * heard[now - (m >> 1)] - 0.25 * heard[now - m + 1];
  const { echo, power } = predict(now);
  const error = answer - echo;
  learn(now, (0.5 * error) / power);
  loudness += error * error;
}
console.log((loudness / n).toFixed(9), weights[0].toFixed(6));
