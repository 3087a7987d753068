// The benchmark: the whole product on a durable PostgreSQL full of data, under load, round by round beside pgbench running the same
// booking SQL. docs/benchmark.md tells how to read what it prints.
// BENCH_COACHES (10000, with 100 bookings each), BENCH_ROUNDS (7), BENCH_SECONDS (3 per scenario), BENCH_PORT (21500, and the next 7),
// BENCH_FOLDER (data between runs), BENCH_JVM (more options for the server), BENCH_RESULT (the JSON)
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Postgres, needPackages, templateName } from './postgres.mjs';
import { memoryOf, memoryOfFamily } from './processes.mjs';
import { Product } from './product.mjs';
import { Load } from './scenarios.mjs';
import { summary, table } from './table.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(HERE, '../..');
const number = (name, usual) => Number(process.env[name] ?? usual);
const coaches = number('BENCH_COACHES', 10_000);
const rounds = number('BENCH_ROUNDS', 7);
const seconds = number('BENCH_SECONDS', 3);
const port = number('BENCH_PORT', 21_500);
const folder = process.env.BENCH_FOLDER ?? join(tmpdir(), 'coachconnect-bench');
const result = process.env.BENCH_RESULT ?? join(ROOT, 'target/bench/result.json');

const git = (...args) => execFileSync('git', ['-C', ROOT, ...args], { encoding: 'utf8' }).trim();
const say = (text) => console.log(`--- ${text}`);

needPackages();
const postgres = new Postgres(folder, port + 7);
const product = new Product(join(ROOT, 'liberty-config/launcher/target/launcher.jar'), join(folder, 'product'), postgres, port);
const load = new Load(postgres, product, { coaches, seconds });
try {
  const template = templateName(coaches, [join(HERE, 'data.sql'), ...migrations()]);
  if (!postgres.has(template)) {
    await fill(template);
  }
  postgres.copyOf(template);
  postgres.start();
  say('the product, as a production node');
  const start = await product.start(process.env.BENCH_JVM);
  await load.prepare();
  say('warm-up');
  await load.warmUp();
  const before = loadavg()[0];
  const measured = [];
  for (let round = 1; round <= rounds; round++) {
    say(`round ${round} of ${rounds}`);
    measured.push(await load.round());
  }
  const report = {
    commit: git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', '--untracked-files=no') ? '+' : ''),
    at: new Date().toISOString(),
    machine: { cpus: cpus().length, model: cpus()[0].model, load: [before, loadavg()[0]] },
    size: { coaches, bookings: coaches * 100, rounds, seconds },
    start,
    memory: { server: memoryOf(product.pid), database: memoryOfFamily(postgres.pid) },
    scenarios: summary(measured),
    rounds: measured,
  };
  mkdirSync(dirname(result), { recursive: true });
  writeFileSync(result, JSON.stringify(report, null, 2));
  console.log(table(report));
  say(`the same as JSON: ${result}`);
} finally {
  await load.close();
  await product.stop();
  postgres.stop();
}

async function fill(template) {
  say(`${coaches} coaches, ${coaches * 100} bookings: once, kept in ${folder}`);
  postgres.create();
  postgres.start();
  product.forget();
  await product.start();
  await product.stop();
  postgres.file(join(HERE, 'data.sql'), { coaches, bookings: 100 });
  // Makes the search index, so that a measured start finds one, as a restarted node does.
  await product.start();
  await product.stop();
  postgres.stop();
  postgres.keepAs(template);
}

function migrations() {
  return git('ls-files', '*/resources/db/*.sql').split('\n').map((file) => join(ROOT, file));
}
