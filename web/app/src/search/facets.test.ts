import { describe, expect, it } from 'vitest';
import { priceSteps, withChosen } from './facets';

describe('the price steps', () => {
  it('count everything that is cheaper, and leave the open range out', () => {
    const ranges = [
      { value: '0-2500', count: 3 },
      { value: '2500-5000', count: 4 },
      { value: '5000-', count: 2 },
    ];
    expect(priceSteps(ranges)).toEqual([
      { below: 2500, count: 3 },
      { below: 5000, count: 7 },
    ]);
  });
});

describe('the choices of a facet', () => {
  it('keep a chosen value that nobody has', () => {
    expect(withChosen([{ value: 'A', count: 2 }], ['A', 'B'])).toEqual([
      { value: 'A', count: 2 },
      { value: 'B', count: 0 },
    ]);
  });
});
