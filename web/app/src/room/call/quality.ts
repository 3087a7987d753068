/** What the counters of a connection say over the last interval. */
export interface Figures {
  /** Seconds to the other side and back. */
  roundTrip: number | undefined;
  /** The share of packets that did not arrive, 0 to 1. */
  loss: number;
  /** Bits per second of everything received. */
  received: number;
  sent: number;
  video: { width: number; height: number; framesPerSecond: number } | undefined;
}

export type Quality = 'good' | 'fair' | 'poor';

/** The counters at a moment, summed over all streams. */
export interface Counters {
  at: number;
  bytesReceived: number;
  bytesSent: number;
  packetsReceived: number;
  packetsLost: number;
  roundTrip: number | undefined;
  video: Figures['video'];
}

/** One entry of a statistics report (W3C Identifiers for WebRTC's Statistics API). */
export interface Stat {
  type: string;
  [name: string]: unknown;
}

export function countersOf(stats: Iterable<Stat>, at: number): Counters {
  const all = [...stats];
  const inbound = all.filter(({ type }) => type === 'inbound-rtp');
  const outbound = all.filter(({ type }) => type === 'outbound-rtp');
  const pair = all.find(
    ({ type, nominated, state }) => type === 'candidate-pair' && nominated && state === 'succeeded',
  );
  return {
    at,
    bytesReceived: sum(inbound, 'bytesReceived'),
    bytesSent: sum(outbound, 'bytesSent'),
    packetsReceived: sum(inbound, 'packetsReceived'),
    packetsLost: sum(inbound, 'packetsLost'),
    roundTrip: typeof pair?.['currentRoundTripTime'] === 'number' ? pair['currentRoundTripTime'] : undefined,
    video: largestVideo(inbound),
  };
}

export function figures(before: Counters, now: Counters): Figures {
  const seconds = Math.max(now.at - before.at, 1) / 1000;
  const lost = Math.max(now.packetsLost - before.packetsLost, 0);
  const arrived = Math.max(now.packetsReceived - before.packetsReceived, 0);
  return {
    roundTrip: now.roundTrip,
    loss: lost + arrived === 0 ? 0 : lost / (lost + arrived),
    received: (Math.max(now.bytesReceived - before.bytesReceived, 0) * 8) / seconds,
    sent: (Math.max(now.bytesSent - before.bytesSent, 0) * 8) / seconds,
    video: now.video,
  };
}

/**
 * How a conversation feels: the round trips are those of ITU-T G.114 (150 ms one way is good, 400 ms the limit), the
 * losses those that Opus and VP8 conceal well and badly.
 */
export function qualityOf({ roundTrip = 0, loss }: Pick<Figures, 'roundTrip' | 'loss'>): Quality {
  if (roundTrip > 0.8 || loss > 0.08) {
    return 'poor';
  }
  return roundTrip > 0.3 || loss > 0.02 ? 'fair' : 'good';
}

function sum(stats: readonly Stat[], name: string): number {
  return stats.reduce((total, stat) => total + number(stat[name]), 0);
}

function number(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function largestVideo(inbound: readonly Stat[]): Figures['video'] {
  const largest = inbound
    .filter((stat) => stat['kind'] === 'video' && number(stat['frameWidth']) > 0)
    .sort((a, b) => number(b['frameWidth']) - number(a['frameWidth']))[0];
  return (
    largest && {
      width: number(largest['frameWidth']),
      height: number(largest['frameHeight']),
      framesPerSecond: number(largest['framesPerSecond']),
    }
  );
}
