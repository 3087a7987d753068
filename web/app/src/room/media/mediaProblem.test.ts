import { describe, expect, it } from 'vitest';
import { mediaProblem } from './mediaProblem';

describe('mediaProblem', () => {
  it.each([
    ['NotAllowedError', 'denied'],
    ['NotFoundError', 'none'],
    ['OverconstrainedError', 'none'],
    ['NotReadableError', 'busy'],
    ['InvalidStateError', 'unavailable'],
  ])('%s is %s', (name, problem) => {
    expect(mediaProblem(new DOMException('no', name))).toBe(problem);
  });

  it('a browser without media devices cannot be used', () => {
    expect(mediaProblem(new TypeError('mediaDevices is undefined'))).toBe('unavailable');
  });
});
