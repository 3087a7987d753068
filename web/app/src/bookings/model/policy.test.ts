import { expect, it } from 'vitest';
import { policySteps } from './policy';

const START = '2026-11-26T18:00:00Z';

it('gives all back until a day before, half until two hours before, then nothing', () => {
  expect(policySteps(START, Date.parse('2026-11-20T12:00:00Z'))).toEqual([
    { refund: 'all', until: '2026-11-25T18:00:00.000Z' },
    { refund: 'half', until: '2026-11-26T16:00:00.000Z' },
    { refund: 'none' },
  ]);
});

it('leaves out what is over', () => {
  expect(policySteps(START, Date.parse('2026-11-26T17:00:00Z'))).toEqual([{ refund: 'none' }]);
});
