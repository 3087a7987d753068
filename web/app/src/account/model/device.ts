export interface Device {
  browser: string | undefined;
  system: string | undefined;
  mobile: boolean;
}

/** The order matters: most browsers also call themselves Chrome and Safari. */
const BROWSERS: readonly [RegExp, string][] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|HeadlessChrome|CriOS|Chromium)\//, 'Chrome'],
  // The server keeps the first 120 characters: "Safari" itself is often cut off.
  [/\b(Version|Safari)\//, 'Safari'],
];

const SYSTEMS: readonly [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMacintosh\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];

/** What the name that a browser gave itself (its user agent) says to a person. */
export function deviceOf(userAgent: string): Device {
  const system = first(SYSTEMS, userAgent);
  return {
    browser: first(BROWSERS, userAgent),
    system,
    mobile: system === 'iPhone' || system === 'iPad' || system === 'Android',
  };
}

function first(names: readonly [RegExp, string][], text: string): string | undefined {
  return names.find(([sign]) => sign.test(text))?.[1];
}
