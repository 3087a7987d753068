const TOKEN_LENGTH = 43;

/**
 * The token of a link in a mail. Links copied out of a mail's source, as the mail catcher shows it, carry the soft line
 * breaks and the "=3D" of quoted-printable, neither of which is in a token.
 */
export function mailedToken(raw: string | null): string {
  const joined = (raw ?? '').replace(/=(\\r|\\n|\s)*/g, '').trim();
  return joined.length > TOKEN_LENGTH ? joined.replace(/^3D/, '') : joined;
}
