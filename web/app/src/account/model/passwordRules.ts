export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 128;

const TELLING_LOCAL_PART = 4;
const FEWEST_DISTINCT = 3;

export type PasswordRule = 'length' | 'varied' | 'noEmail';

/** What the server asks of a password and a browser can tell; the server also knows the most common ones. */
export function passwordRules(password: string, email: string): Record<PasswordRule, boolean> {
  const letters = Array.from(password);
  return {
    length: letters.length >= PASSWORD_MIN && letters.length <= PASSWORD_MAX,
    varied: new Set(password.toLowerCase()).size >= FEWEST_DISTINCT,
    noEmail: !tellsEmail(password.toLowerCase(), email.trim().toLowerCase()),
  };
}

export function isAllowedPassword(password: string, email: string): boolean {
  return Object.values(passwordRules(password, email)).every(Boolean);
}

function tellsEmail(password: string, email: string): boolean {
  const local = email.split('@', 1)[0] ?? '';
  return (
    (email.includes('@') && password.includes(email)) ||
    (local.length >= TELLING_LOCAL_PART && password.includes(local))
  );
}
