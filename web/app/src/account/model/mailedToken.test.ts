import { describe, expect, it } from 'vitest';
import { mailedToken } from './mailedToken';

const TOKEN = 'yn8uYX9DkCUZxtF1Tv9ND5ywxuvm1GifCARw1e0oRXg';

describe('the token of a mailed link', () => {
  it('is taken as it is', () => {
    expect(mailedToken(TOKEN)).toBe(TOKEN);
    expect(mailedToken(`3D${TOKEN.slice(2)}`)).toBe(`3D${TOKEN.slice(2)}`);
    expect(mailedToken(null)).toBe('');
  });

  it('is found in a link that was copied from the source of the mail', () => {
    expect(mailedToken(`3D${TOKEN.slice(0, 32)}=\\r\\n${TOKEN.slice(32)}`)).toBe(TOKEN);
    expect(mailedToken(`3D${TOKEN.slice(0, 32)}=\n${TOKEN.slice(32)}`)).toBe(TOKEN);
  });
});
