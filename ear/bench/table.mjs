// Medians over the rounds, and the table of a run.
const NAMES = {
  anchor: 'pgbench, the booking SQL',
  booking: 'booking',
  slots: 'slots of a week',
  search: 'search with facets',
  login: 'login, bcrypt 12',
  chat: 'chat to 200 sockets',
};

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Per scenario the median and the range over the rounds; `ratio` is to pgbench of the same round. */
export function summary(rounds) {
  const scenarios = {};
  for (const name of Object.keys(rounds[0])) {
    const measured = rounds.map((round) => ({ ...round[name], ratio: round[name].perSecond / round.anchor.perSecond }));
    scenarios[name] = {};
    for (const key of Object.keys(measured[0])) {
      const values = measured.map((one) => one[key]).filter((value) => value !== undefined);
      if (values.length > 0) {
        scenarios[name][key] = { median: median(values), from: Math.min(...values), to: Math.max(...values) };
      }
    }
  }
  return scenarios;
}

export function table(report) {
  const { machine, size, start, memory, scenarios } = report;
  const lines = [
    '',
    `commit ${report.commit}, ${report.at}; ${machine.cpus} × ${machine.model}, load average ${machine.load.map((l) => l.toFixed(1)).join(' → ')}`,
    `${size.coaches} coaches, ${size.bookings} bookings; ${size.rounds} rounds of ${size.seconds} s; client, server and database share the cores`,
    `start: ready ${start.server.toFixed(1)} s after the server's process began, ${start.launched.toFixed(1)} s after the launcher's`,
    `memory: server ${memory.server.rss} MB resident (${memory.server.pss} MB proportional), database ${memory.database} MB proportional`,
    '',
    '| scenario | per second | to pgbench: median (range) | p50 ms | p99 ms | CPU µs each: server | database | client, % of a core |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ];
  for (const [name, one] of Object.entries(scenarios)) {
    const { ratio } = one;
    lines.push(`| ${[
      NAMES[name],
      one.perSecond.median.toFixed(0),
      `${digits(ratio.median)} (${digits(ratio.from)}–${digits(ratio.to)})`,
      one.p50.median.toFixed(1),
      one.p99?.median.toFixed(1) ?? '',
      name === 'anchor' ? '' : withAll(one.server, one.serverInAll),
      withAll(one.database, one.databaseInAll),
      one.client.median.toFixed(0),
    ].join(' | ')} |`);
  }
  lines.push('', 'In brackets: with the events that follow, until the last consumer is done.');
  return lines.join('\n');
}

function withAll(during, inAll) {
  return during.median.toFixed(0) + (inAll ? ` (${inAll.median.toFixed(0)})` : '');
}

function digits(value) {
  return value >= 10 ? value.toFixed(0) : value.toFixed(2);
}
