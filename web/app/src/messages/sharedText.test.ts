import { describe, expect, it } from 'vitest';
import { sharedText } from './sharedText';

const shared = (parts: Record<string, string>) => sharedText(new URLSearchParams(parts));

describe('what was shared', () => {
  it('is title, text and address under one another', () => {
    expect(shared({ title: 'My VOD', text: 'second half', url: 'https://vod.example/1' })).toBe(
      'My VOD\nsecond half\nhttps://vod.example/1',
    );
  });

  it('names nothing twice, as when an app puts the address into the text', () => {
    expect(
      shared({ title: 'My VOD', text: 'My VOD https://vod.example/1', url: 'https://vod.example/1' }),
    ).toBe('My VOD https://vod.example/1');
    expect(shared({ title: 'same', text: 'same' })).toBe('same');
  });

  it('is nothing when nothing came', () => {
    expect(shared({ title: ' ' })).toBe('');
  });
});
