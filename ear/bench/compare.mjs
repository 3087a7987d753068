// Two runs beside each other: node ear/bench/compare.mjs before.json after.json
import { readFileSync } from 'node:fs';

const [before, after] = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8')));
const change = (from, to) => `${from.toFixed(2)} → ${to.toFixed(2)} (${from === 0 ? '' : `${(((to - from) / from) * 100).toFixed(0)} %`})`;

console.log(`${before.commit} → ${after.commit}\n`);
console.log(`server ready, s: ${change(before.start.server, after.start.server)}`);
console.log(`server, MB resident: ${change(before.memory.server.rss, after.memory.server.rss)}\n`);
console.log('| scenario | to pgbench | CPU µs each: server | with what follows | database |');
console.log('| --- | ---: | ---: | ---: | ---: |');
for (const [name, one] of Object.entries(after.scenarios)) {
  const other = before.scenarios[name];
  const cell = (key) => (one[key] && other?.[key] ? change(other[key].median, one[key].median) : '');
  console.log(`| ${name} | ${cell('ratio')} | ${cell('server')} | ${cell('serverInAll')} | ${cell('database')} |`);
}
