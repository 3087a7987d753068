const EMAIL = /^[^\s@"(),:;<>[\]\\]{1,64}@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i;

/** Whether mail can be sent to it, as far as can be told without sending one. */
export function isEmail(text: string): boolean {
  return EMAIL.test(text.trim());
}
