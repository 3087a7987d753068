const FONTS = ['600 1em "Chakra Petch"', '400 1em "Figtree Variable"'];
const PATIENCE_MS = 400;

/** Waits for the fonts of the first words, so that lines do not break anew; but not for long. */
export function fontsReady(): Promise<unknown> {
  const loaded = Promise.allSettled(FONTS.map((font) => document.fonts.load(font)));
  return Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}
