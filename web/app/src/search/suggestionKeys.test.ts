import { expect, it } from 'vitest';
import { movedBy } from './suggestionKeys';

it('moves through the proposals and around their ends', () => {
  expect(movedBy('ArrowDown', -1, 3)).toBe(0);
  expect(movedBy('ArrowDown', 2, 3)).toBe(0);
  expect(movedBy('ArrowUp', -1, 3)).toBe(2);
  expect(movedBy('ArrowUp', 2, 3)).toBe(1);
});

it('leaves other keys, and all keys where nothing is proposed, to the field', () => {
  expect(movedBy('Home', 1, 3)).toBeUndefined();
  expect(movedBy('ArrowDown', -1, 0)).toBeUndefined();
});
