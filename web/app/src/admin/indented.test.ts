import { expect, it } from 'vitest';
import { indented } from './indented';

it('breaks JSON into lines and leaves other texts alone', () => {
  expect(indented('{"a":1}')).toBe('{\n  "a": 1\n}');
  expect(indented('not {json')).toBe('not {json');
});
