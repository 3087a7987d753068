import { minorUnits, type Money } from '~/format';

/**
 * The amount that a person typed, in minor units: with the decimal and group signs of their language, or with a plain
 * point or comma before one or two digits, as many type it everywhere. Undefined when it is not clear.
 */
export function parseMoney(text: string, language: string, currency: string): number | undefined {
  const { decimal, group } = signs(language);
  const digits = Math.round(Math.log10(minorUnits(currency)));
  const plain = text.replace(/[\s\u00a0\u202f'’]/g, '').replace(/^\p{Sc}|\p{Sc}$/gu, '');
  const point = decimalPoint(plain, decimal, group);
  const [whole = '', fraction = '', ...more] = point ? plain.split(point) : [plain];
  const grouped = new RegExp(`^\\d{1,3}(\\${group}\\d{3})+$`);
  if (more.length > 0 || !(/^\d+$/.test(whole) || grouped.test(whole)) || !/^\d*$/.test(fraction)) {
    return undefined;
  }
  if (fraction.length > digits || (point && fraction === '')) {
    return undefined;
  }
  return Number(whole.replaceAll(group, '') + fraction.padEnd(digits, '0'));
}

/** The amount as it stands in an input: no currency, no groups. */
export function formatMoneyInput({ amount, currency }: Money, language: string): string {
  const digits = Math.round(Math.log10(minorUnits(currency)));
  return new Intl.NumberFormat(language, {
    useGrouping: false,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount / minorUnits(currency));
}

function decimalPoint(text: string, decimal: string, group: string): string | undefined {
  if (text.includes(decimal)) {
    return decimal;
  }
  const lone = text.split(group).length === 2 && /[.,]\d{1,2}$/.test(text);
  return lone ? group : undefined;
}

function signs(language: string): { decimal: string; group: string } {
  const parts = new Intl.NumberFormat(language, { useGrouping: 'always' }).formatToParts(1_234_567.8);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value;
  const decimal = sign('decimal') ?? '.';
  return { decimal, group: decimal === ',' ? '.' : ',' };
}
