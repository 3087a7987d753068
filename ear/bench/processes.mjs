// What the kernel tells of processes: CPU seconds, memory, start.
import { readFileSync, readdirSync } from 'node:fs';
import { execFileSync } from 'node:child_process';

const TICKS = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

function stat(pid) {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ').map(Number);
  return { parent: fields[1], own: (fields[11] + fields[12]) / TICKS, reaped: (fields[13] + fields[14]) / TICKS, start: fields[19] / TICKS };
}

/** Milliseconds since the epoch. */
export function startedAt(pid) {
  const uptime = Number(readFileSync('/proc/uptime', 'utf8').split(' ')[0]);
  return Date.now() - (uptime - stat(pid).start) * 1000;
}

/** CPU seconds of a process. */
export function cpuOf(pid) {
  return stat(pid).own;
}

/** CPU seconds of a process and its children, those that ended included. */
export function cpuOfFamily(pid) {
  const head = stat(pid);
  return childrenOf(pid).reduce((sum, child) => sum + quietly(() => stat(child).own, 0), head.own + head.reaped);
}

/** MB: resident, and the fair share of what is shared. */
export function memoryOf(pid) {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const megabytes = (name) => Math.round(Number(text.match(new RegExp(`^${name}:\\s+(\\d+)`, 'm'))[1]) / 1024);
  return { rss: megabytes('Rss'), pss: megabytes('Pss') };
}

export function memoryOfFamily(pid) {
  return [pid, ...childrenOf(pid)].reduce((sum, one) => sum + quietly(() => memoryOf(one).pss, 0), 0);
}

function childrenOf(pid) {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && quietly(() => stat(name).parent, 0) === pid).map(Number);
}

/** A process may end between the listing and the look. */
function quietly(read, otherwise) {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
