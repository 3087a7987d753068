// The product on that PostgreSQL, started by the launcher as `make run` does, with the settings of a production node.
import { spawn } from 'node:child_process';
import { createPrivateKey, createSign, randomUUID } from 'node:crypto';
import { mkdirSync, openSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startedAt } from './processes.mjs';

export class Product {
  constructor(launcher, folder, postgres, httpPort) {
    this.launcher = launcher;
    this.folder = folder;
    this.postgres = postgres;
    this.httpPort = httpPort;
    this.base = `http://localhost:${httpPort}`;
  }

  forget() {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Starts it in its data folder; resolves to the seconds until it was ready, of the launcher and of the server. */
  async start(jvm = '') {
    mkdirSync(this.folder, { recursive: true });
    const log = openSync(`${this.folder}.log`, 'w');
    const begin = Date.now();
    this.process = spawn('java', ['-Xmx64m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-jar', this.launcher], {
      env: { ...process.env, ...this.#settings(jvm) },
      stdio: ['ignore', log, log],
    });
    await this.#untilReady();
    const ready = Date.now();
    this.pid = this.#serverPid();
    return { launched: (ready - begin) / 1000, server: (ready - startedAt(this.pid)) / 1000 };
  }

  async stop() {
    if (this.process && this.process.exitCode === null) {
      this.process.kill('SIGTERM');
      await new Promise((resolve) => this.process.once('exit', resolve));
    }
  }

  secret(name) {
    const lines = readFileSync(join(this.folder, 'keys/secrets.properties'), 'utf8').split('\n');
    return lines.find((line) => line.startsWith(`${name}=`)).slice(name.length + 1);
  }

  /** Access tokens as the server makes them, so that a round need not begin with thousands of slow sign-ins. */
  tokens(people, organisation) {
    const key = createPrivateKey(readFileSync(join(this.folder, 'keys/jwt-private.pem')));
    const now = Math.floor(Date.now() / 1000);
    const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    return people.map(({ id, name }) => {
      const claims = {
        token_type: 'Bearer', iss: this.base, sub: id, upn: id, jti: randomUUID(), sid: id,
        iat: now, exp: now + 7200, groups: ['PLAYER'], org: organisation, name,
      };
      const text = `${part({ typ: 'JWT', alg: 'RS256' })}.${part(claims)}`;
      return `${text}.${createSign('RSA-SHA256').update(text).sign(key, 'base64url')}`;
    });
  }

  async call(method, path, { token, body } = {}) {
    const answer = await fetch(`${this.base}/api/v1${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
      body: body && JSON.stringify(body),
    });
    if (!answer.ok) {
      throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    }
    return answer.json();
  }

  #settings(jvm) {
    const port = (offset) => String(this.httpPort + offset);
    return {
      COACHCONNECT_DATA: this.folder,
      COACHCONNECT_DEMO: 'false',
      COACHCONNECT_BCRYPT_COST: '12',
      COACHCONNECT_DB_SUPERUSER_PASSWORD: this.postgres.password,
      COACHCONNECT_DB_PORT: String(this.postgres.port),
      COACHCONNECT_HTTP_PORT: port(0),
      COACHCONNECT_HTTPS_PORT: port(1),
      COACHCONNECT_BROKER_PORT: port(2),
      COACHCONNECT_SMTP_PORT: port(3),
      COACHCONNECT_MAIL_PORT: port(4),
      COACHCONNECT_SANDBOX_PORT: port(5),
      COACHCONNECT_HAZELCAST_PORT: port(6),
      // A production node has the full compiler and 1 GB; the launcher's own defaults are for a laptop.
      COACHCONNECT_JVM_ARGS: `-XX:TieredStopAtLevel=4 -Xmx1g ${jvm}`,
    };
  }

  async #untilReady() {
    for (let attempt = 0; attempt < 3000; attempt++) {
      if (this.process.exitCode !== null) {
        break;
      }
      const ready = await fetch(`${this.base}/health/ready`).then((answer) => answer.ok, () => false);
      if (ready) {
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`The product did not get ready; see ${this.folder}.log and ${this.folder}/logs`);
  }

  #serverPid() {
    const mark = `-Dcoachconnect.part=liberty:${this.folder}`;
    const found = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).find((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
        return command[0].endsWith('java') && command.includes(mark);
      } catch {
        return false;
      }
    });
    return Number(found);
  }
}
