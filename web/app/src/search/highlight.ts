export interface Piece {
  text: string;
  found: boolean;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Takes apart what the server marks in a hit: escaped text with the found words in `<em>`. Only that one tag means
 * something; any other is shown as the text it is.
 */
export function highlightPieces(html: string): Piece[] {
  const parts = html.split(/(<\/?em>)/);
  const pieces: Piece[] = [];
  let found = false;
  for (const part of parts) {
    if (part === '<em>' || part === '</em>') {
      found = part === '<em>';
    } else if (part) {
      pieces.push({ text: unescape(part), found });
    }
  }
  return pieces;
}

function unescape(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') {
      return ENTITIES[name] ?? whole;
    }
    const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
