import { useEffect, useState } from 'react';
import type { Call } from './Call';
import { type Counters, countersOf, type Figures, figures, type Stat } from './quality';

const INTERVAL_MS = 2_000;

/** How the connection has been for the last seconds; undefined while there is none. */
export function useFigures(call: Call): Figures | undefined {
  const [shown, setShown] = useState<Figures>();
  useEffect(() => {
    let before: Counters | undefined;
    const measure = async () => {
      const report = await call.stats();
      const now = report && countersOf(entries(report), Date.now());
      setShown(now && before && figures(before, now));
      before = now;
    };
    const timer = setInterval(() => void measure(), INTERVAL_MS);
    return () => clearInterval(timer);
  }, [call]);
  return shown;
}

function entries(report: RTCStatsReport): Stat[] {
  const stats: Stat[] = [];
  report.forEach((stat: Stat) => stats.push(stat));
  return stats;
}
