import { expect, it } from 'vitest';
import { isEmail } from './email';

it.each(['a@b.co', ' nova.l+x@mail.example.org '])('%s is an e-mail address', (text) => {
  expect(isEmail(text)).toBe(true);
});

it.each(['', 'nova', 'nova@', 'nova@home', 'no va@x.test', 'a@b@c.de', 'a@-x.test'])('%j is none', (text) => {
  expect(isEmail(text)).toBe(false);
});
