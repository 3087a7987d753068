import { describe, expect, it } from 'vitest';
import { countersOf, figures, qualityOf } from './quality';

const report = (bytes: number, packets: number, lost: number) => [
  { type: 'candidate-pair', nominated: true, state: 'succeeded', currentRoundTripTime: 0.04 },
  { type: 'candidate-pair', nominated: false, state: 'failed', currentRoundTripTime: 9 },
  { type: 'inbound-rtp', kind: 'audio', bytesReceived: bytes, packetsReceived: packets, packetsLost: lost },
  {
    type: 'inbound-rtp',
    kind: 'video',
    bytesReceived: bytes,
    packetsReceived: packets,
    packetsLost: 0,
    frameWidth: 1280,
    frameHeight: 720,
    framesPerSecond: 30,
  },
  { type: 'outbound-rtp', bytesSent: bytes },
];

describe('figures', () => {
  it('are rates over the interval between two reports', () => {
    const before = countersOf(report(1000, 100, 0), 0);
    const now = countersOf(report(2000, 150, 25), 2000);
    expect(figures(before, now)).toEqual({
      roundTrip: 0.04,
      loss: 0.2,
      received: 8000,
      sent: 4000,
      video: { width: 1280, height: 720, framesPerSecond: 30 },
    });
  });

  it('lose nothing while nothing was sent', () => {
    const quiet = countersOf([], 0);
    expect(figures(quiet, countersOf([], 1000))).toMatchObject({ loss: 0, received: 0, video: undefined });
  });

  it('are never negative when a new connection starts counting at zero', () => {
    expect(figures(countersOf(report(9000, 900, 9), 0), countersOf(report(10, 1, 0), 1000))).toMatchObject({
      received: 0,
      loss: 0,
    });
  });
});

describe('qualityOf', () => {
  it.each([
    [0.05, 0, 'good'],
    [undefined, 0, 'good'],
    [0.4, 0, 'fair'],
    [0.05, 0.05, 'fair'],
    [1, 0, 'poor'],
    [0.05, 0.1, 'poor'],
  ])('round trip %s s and loss %s are %s', (roundTrip, loss, quality) => {
    expect(qualityOf({ roundTrip, loss })).toBe(quality);
  });
});
