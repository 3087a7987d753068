// The scenarios: each is a few seconds of load by a tool of its own, with the CPU that server, database and tool used meanwhile.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { cpuOf, cpuOfFamily } from './processes.mjs';

const LOAD = fileURLToPath(new URL('load', import.meta.url));
const CLIENTS = 8;
const PLAYERS = 2000;
const SOCKETS = 200;
const SENDERS = 40;
const DAY = 86_400;
const id = (kind, number) => String(100_000_000_000 + number).replace(/(.{8})(.{4})/, `$1-$2-7000-${kind}000-000000000000`);

export class Load {
  constructor(postgres, product, { coaches, seconds }) {
    this.postgres = postgres;
    this.product = product;
    this.coaches = coaches;
    this.players = Math.min(PLAYERS, coaches);
    this.seconds = seconds;
    this.next = { anchor: 0, booking: 0, slots: 0, search: 0, login: 0 };
    this.today = Math.floor(Date.now() / 1000 / DAY) * DAY;
  }

  async prepare() {
    this.organisation = this.postgres.sql("SELECT id FROM organisations.organisation WHERE slug = 'arena'");
    const people = Array.from({ length: this.players }, (_, n) => ({ id: id('8', n), name: `Player ${n}` }));
    const tokens = this.product.tokens(people, this.organisation);
    this.tokens = join(this.product.folder, 'tokens');
    writeFileSync(this.tokens, `${tokens.join('\n')}\n`, { mode: 0o600 });
    await this.#openSockets(tokens[0]);
    await this.#indexed();
  }

  /** The compilers of the JVM need thousands of calls before a request costs what it costs later. */
  async warmUp() {
    for (let again = 0; again < 3; again++) {
      await this.#wrk('booking', 4);
      await this.#wrk('slots', 2);
      await this.#wrk('search', 2);
      await this.#wrk('login', 1);
      await this.#chat(2);
      await this.#settled();
    }
    await this.#anchor(2);
  }

  async round() {
    const round = {};
    round.anchor = await this.#measured(() => this.#anchor(this.seconds));
    round.booking = await this.#measured(() => this.#wrk('booking', this.seconds), () => this.#settled());
    for (const name of ['slots', 'search', 'login']) {
      round[name] = await this.#measured(() => this.#wrk(name, this.seconds));
    }
    round.chat = await this.#measured(() => this.#chat(this.seconds), () => this.#settled());
    return round;
  }

  async close() {
    if (this.fanout && this.fanout.exitCode === null) {
      this.fanout.kill();
      await once(this.fanout, 'exit');
    }
  }

  /** @param follow what belongs to the load though nobody waits for it: events on their way to their consumers */
  async #measured(work, follow) {
    const before = this.#cpu();
    const outcome = await work();
    const during = this.#cpu();
    if (outcome.wrong > 0 || outcome.broken > 0 || outcome.missing > 0 || outcome.count === 0) {
      throw new Error(`Answers that were not expected: ${JSON.stringify(outcome)}`);
    }
    const micros = (from, to, part) => Math.round(((to[part] - from[part]) / outcome.count) * 1e6);
    const measured = {
      perSecond: outcome.count / outcome.seconds,
      p50: outcome.p50,
      p99: outcome.p99,
      server: micros(before, during, 'server'),
      database: micros(before, during, 'database'),
      client: Math.round(((outcome.clientSeconds ?? during.sockets - before.sockets) / outcome.seconds) * 100),
    };
    if (follow) {
      await follow();
      const after = this.#cpu();
      measured.serverInAll = micros(before, after, 'server');
      measured.databaseInAll = micros(before, after, 'database');
    }
    return measured;
  }

  #cpu() {
    return { server: cpuOf(this.product.pid), database: cpuOfFamily(this.postgres.pid), sockets: cpuOf(this.fanout.pid) };
  }

  async #wrk(name, seconds) {
    const day = name === 'slots' ? this.today + 2 * DAY : this.today + 30 * DAY;
    const script = ['-s', join(LOAD, `${name}.lua`), this.product.base, '--', this.tokens, this.next[name], this.players, this.coaches, day];
    const args = ['-t1', `-c${CLIENTS}`, `-d${seconds}s`, '--timeout', '20s', ...script];
    const output = await run('wrk', args, { ...process.env, LOAD });
    const outcome = JSON.parse(output.stdout.split('\n').find((line) => line.startsWith('{')));
    if (output.stderr) {
      console.error(output.stderr.split('\n').slice(0, 3).join('\n'));
    }
    this.next[name] = outcome.next;
    return { ...outcome, count: outcome.requests, clientSeconds: output.cpu };
  }

  async #anchor(seconds) {
    const variables = { org: this.organisation, first: this.next.anchor, step: CLIENTS, players: this.players, coaches: this.coaches,
      day: this.today + 150 * DAY };
    const env = { ...process.env, PGPASSWORD: this.product.secret('db.password') };
    const where = ['-h', '127.0.0.1', '-p', this.postgres.port, '-U', 'coachconnect_app', 'coachconnect'];
    const output = await run('pgbench', ['-n', '-M', 'prepared', '-c', CLIENTS, '-j1', '-T', seconds, '-f', join(LOAD, 'booking.sql'),
      ...Object.entries(variables).flatMap(([name, value]) => ['-D', `${name}=${value}`]), ...where], env);
    const told = (pattern) => Number(output.stdout.match(pattern)[1]);
    const count = told(/actually processed: (\d+)/);
    // Clients do not go forward together; the next round begins where none has been.
    this.next.anchor += 4 * count + 1000 * CLIENTS;
    return { count, seconds: count / told(/tps = ([\d.]+)/), broken: told(/failed transactions: (\d+)/), p50: told(/latency average = ([\d.]+)/),
      clientSeconds: output.cpu };
  }

  async #chat(seconds) {
    const outcome = JSON.parse(await this.#ask(`round ${SENDERS} ${seconds}`));
    return { ...outcome, count: outcome.deliveries };
  }

  async #openSockets(tokenOfPlayer) {
    const [coach] = this.product.tokens([{ id: id('9', 0), name: 'Coach 0' }], this.organisation);
    const program = ['-XX:+UseSerialGC', '-Xmx256m', join(LOAD, 'Fanout.java')];
    this.fanout = spawn('java', [...program, String(this.product.httpPort), id('d', 0)], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.fanoutLines = createInterface({ input: this.fanout.stdout })[Symbol.asyncIterator]();
    for (let socket = 0; socket < SOCKETS; socket++) {
      const token = socket % 2 === 0 ? tokenOfPlayer : coach;
      const { ticket } = await this.product.call('POST', '/realtime/ticket', { token });
      await this.#ask(`open ${ticket}`);
    }
  }

  async #ask(line) {
    this.fanout.stdin.write(`${line}\n`);
    const { value, done } = await this.fanoutLines.next();
    if (done) {
      throw new Error('The chat client ended');
    }
    return value;
  }

  /** A fresh search index is made from the table while the product already serves. */
  async #indexed() {
    for (let attempt = 0; attempt < 600; attempt++) {
      if ((await this.product.call('GET', '/search/coaches?limit=1')).total >= this.coaches) {
        return;
      }
      await pause(500);
    }
    throw new Error('The search index does not fill');
  }

  /** Everything the load has set off is done: no event waits, and no consumer adds to its inbox any more. */
  async #settled() {
    let last = '';
    for (let same = 0, attempt = 0; same < 3 && attempt < 600; attempt++) {
      await pause(300);
      const now = this.postgres.sql("SELECT count(*) FILTER (WHERE state = 'NEW'), (SELECT count(*) FROM platform.inbox) FROM platform.outbox");
      same = now === last && now.startsWith('0|') ? same + 1 : 0;
      last = now;
    }
  }
}

/** Runs a tool; its CPU seconds come from the shell's own book-keeping. */
async function run(command, args, env) {
  const timed = ['-c', 'TIMEFORMAT="cpu %U %S"; time "$@"', 'bash', command, ...args.map(String)];
  const { stdout, stderr } = await promisify(execFile)('bash', timed, { env, maxBuffer: 16 * 1024 * 1024 });
  const lines = stderr.trim().split('\n');
  const [, user, system] = lines.pop().split(' ').map(Number);
  return { stdout, stderr: lines.filter((line) => !line.startsWith('pgbench')).join('\n'), cpu: user + system };
}

function pause(millis) {
  return new Promise((resolve) => setTimeout(resolve, millis));
}
