import { describe, expect, it } from 'vitest';
import { highlightPieces } from './highlight';

describe('the marked words of a hit', () => {
  it('are told from the rest', () => {
    expect(highlightPieces('Calm <em>aim</em> routines, <em>entry</em>')).toEqual([
      { text: 'Calm ', found: false },
      { text: 'aim', found: true },
      { text: ' routines, ', found: false },
      { text: 'entry', found: true },
    ]);
  });

  it('stay text whatever a coach wrote', () => {
    const pieces = highlightPieces(
      '&lt;img src=x onerror=&quot;x&quot;&gt; <b>aim</b> <em>R&amp;D &#x27;26&#39;</em>',
    );
    expect(pieces).toEqual([
      { text: '<img src=x onerror="x"> <b>aim</b> ', found: false },
      { text: "R&D '26'", found: true },
    ]);
  });

  it('are unescaped once only', () => {
    expect(highlightPieces('&amp;lt;em&amp;gt;')).toEqual([{ text: '&lt;em&gt;', found: false }]);
  });

  it('leave unknown and impossible entities as they are', () => {
    expect(highlightPieces('&nope; &#x110000; &#0;')).toEqual([
      { text: '&nope; &#x110000; &#0;', found: false },
    ]);
  });

  it('may be nothing', () => {
    expect(highlightPieces('')).toEqual([]);
  });
});
