import {
  createTheme,
  defaultVariantColorsResolver,
  localStorageColorSchemeManager,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

/** The signal green of the mark; shade 3 carries dark pages, shade 8 light ones (both above 4.5:1). */
const signal: MantineColorsTuple = [
  '#e6fff6',
  '#cdfced',
  '#a4f8dc',
  '#7cf5c4',
  '#4fe9ae',
  '#2fd399',
  '#17b47f',
  '#0b8f65',
  '#00734f',
  '#00573c',
];

/** The second voice: focus on what is live or urgent. */
const flare: MantineColorsTuple = [
  '#fff0ec',
  '#ffdfd6',
  '#ffbfae',
  '#ff9d83',
  '#ff8060',
  '#fb6540',
  '#e04a26',
  '#bd3715',
  '#99290c',
  '#731d06',
];

const night: MantineColorsTuple = [
  '#eceef6',
  '#c9cede',
  '#a3abc4',
  '#7f89a8',
  '#4b5470',
  '#343c55',
  '#242b3f',
  '#171c2b',
  '#0f131e',
  '#0b0d14',
];

/** Text on the primary colour: Mantine's own contrast looks at one scheme only, ours differs by scheme. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  const primary = input.variant === 'filled' && (input.color ?? 'signal') === 'signal';
  return primary ? { ...colors, color: 'var(--mantine-primary-color-contrast)' } : colors;
};

export const theme = createTheme({
  variantColorResolver,
  colors: { signal, flare, dark: night },
  primaryColor: 'signal',
  primaryShade: { light: 8, dark: 3 },
  autoContrast: true,
  luminanceThreshold: 0.4,
  black: '#12151f',
  fontFamily: "'Figtree Variable', system-ui, sans-serif",
  headings: { fontFamily: "'Chakra Petch', 'Figtree Variable', system-ui, sans-serif", fontWeight: '600' },
  defaultRadius: 'sm',
  radius: { xs: '2px', sm: '4px', md: '8px', lg: '12px', xl: '20px' },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { radius: 'sm' } },
    Card: { defaultProps: { withBorder: true, radius: 'md', padding: 'md' } },
    // A header is a landmark of the page; the one of a dialog is not.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    DrawerHeader: { defaultProps: { role: 'presentation' } },
    Anchor: { defaultProps: { underline: 'hover' } },
  },
});

export const colorSchemes = localStorageColorSchemeManager({ key: 'coachconnect.color-scheme' });
