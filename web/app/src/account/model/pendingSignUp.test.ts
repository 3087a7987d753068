import { beforeEach, expect, it } from 'vitest';
import { forgetSignUp, keepSignUp, pendingSignUp } from './pendingSignUp';

beforeEach(() => localStorage.clear());

it('is remembered for a day, as long as the link of the mail lives', () => {
  keepSignUp({ email: 'a@b.test', to: '/coaches/1' }, 0);
  expect(pendingSignUp(1)).toEqual({ email: 'a@b.test', to: '/coaches/1' });
  expect(pendingSignUp(25 * 3_600_000)).toBeUndefined();
});

it('is forgotten after the sign-in', () => {
  keepSignUp({ email: 'a@b.test' });
  forgetSignUp();
  expect(pendingSignUp()).toBeUndefined();
});

it('survives nonsense in the storage', () => {
  localStorage.setItem('coachconnect.sign-up', '{');
  expect(pendingSignUp()).toBeUndefined();
});
