// A PostgreSQL of the benchmark's own: Debian's, as durable as in production, filled once and copied for each run.
import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const BIN = '/usr/lib/postgresql/15/bin';
const ROOT = process.getuid() === 0;

/** The defaults that make a commit durable, said aloud; sized so that no checkpoint falls into a round by chance. */
const SETTINGS = `
fsync = on
synchronous_commit = on
full_page_writes = on
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
timezone = 'UTC'
max_connections = 100
shared_buffers = 1GB
max_wal_size = 4GB
checkpoint_timeout = 30min
shared_preload_libraries = 'pg_stat_statements'
`;

export function needPackages() {
  const missing = [
    [`${BIN}/postgres`, 'postgresql-15'],
    ['/usr/bin/pgbench', 'postgresql-contrib'],
    ['/usr/bin/wrk', 'wrk'],
  ].flatMap(([file, name]) => (existsSync(file) ? [] : [name]));
  if (missing.length === 0) {
    return;
  }
  if (!ROOT) {
    throw new Error(`Needed: apt-get install ${missing.join(' ')}`);
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq']);
  execFileSync('apt-get', ['install', '-qq', '-y', ...missing], { env, stdio: 'ignore' });
}

export class Postgres {
  constructor(folder, port) {
    this.folder = folder;
    this.port = port;
    this.data = join(folder, 'cluster');
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    const file = join(folder, 'superuser-password');
    if (!existsSync(file)) {
      writeFileSync(file, randomBytes(16).toString('hex'), { mode: 0o600 });
    }
    this.password = readFileSync(file, 'utf8');
  }

  /** An empty cluster. */
  create() {
    this.remove();
    const passwordFile = join(this.folder, 'initdb-password');
    mkdirSync(this.data);
    writeFileSync(passwordFile, this.password);
    if (ROOT) {
      execFileSync('chown', ['postgres', this.data, passwordFile]);
    }
    this.#run(`${BIN}/initdb`, '-D', this.data, '-U', 'postgres', '-A', 'scram-sha-256', '--data-checksums', `--pwfile=${passwordFile}`);
    rmSync(passwordFile);
    this.#run('/bin/sh', '-c', `cat >>${this.data}/postgresql.conf <<'CONF'\n${SETTINGS}CONF`);
  }

  start() {
    this.#run(`${BIN}/pg_ctl`, '-D', this.data, '-w', '-t', '120', '-l', join(this.data, 'server.log'), '-o', `-p ${this.port}`, 'start');
    this.pid = Number(readFileSync(join(this.data, 'postmaster.pid'), 'utf8').split('\n')[0]);
  }

  stop() {
    if (existsSync(join(this.data, 'postmaster.pid'))) {
      this.#run(`${BIN}/pg_ctl`, '-D', this.data, '-w', '-m', 'fast', 'stop');
    }
  }

  remove() {
    this.stop();
    rmSync(this.data, { recursive: true, force: true });
  }

  keepAs(template) {
    readdirSync(this.folder).filter((name) => name.startsWith('template-')).forEach((old) => rmSync(join(this.folder, old), { recursive: true }));
    renameSync(this.data, join(this.folder, template));
  }

  has(template) {
    return existsSync(join(this.folder, template));
  }

  copyOf(template) {
    this.remove();
    execFileSync('cp', ['-a', '--reflink=auto', join(this.folder, template), this.data]);
  }

  /** Runs psql as the superuser; the result as text. */
  sql(text, ...options) {
    return this.#psql(['-c', text, ...options]);
  }

  file(path, variables) {
    return this.#psql(['-f', path, ...Object.entries(variables).flatMap(([name, value]) => ['-v', `${name}=${value}`])]);
  }

  #psql(options) {
    const where = ['-h', '127.0.0.1', '-p', this.port, '-U', 'postgres', '-d', 'coachconnect'];
    const env = { ...process.env, PGPASSWORD: this.password, PGOPTIONS: '-c client_min_messages=warning' };
    return execFileSync('psql', [...where, '-Atq', '-v', 'ON_ERROR_STOP=1', ...options], { env, encoding: 'utf8' }).trim();
  }

  #run(command, ...args) {
    const [file, rest] = ROOT ? ['runuser', ['-u', 'postgres', '--', command, ...args]] : [command, args];
    execFileSync(file, rest, { cwd: this.folder, stdio: ['ignore', 'ignore', 'inherit'] });
  }
}

/** A name that changes with whatever the data are made from. */
export function templateName(coaches, files) {
  const hash = createHash('sha256');
  files.forEach((file) => hash.update(readFileSync(file)));
  return `template-${coaches}-${hash.digest('hex').slice(0, 12)}`;
}
