import { describe, expect, it } from 'vitest';
import { formatMoneyInput, parseMoney } from './moneyInput';

describe('an amount typed', () => {
  it.each([
    ['de', '12,50', 1250],
    ['de', '1.250,50', 125050],
    ['de', '1.250', 125000],
    ['de', '12.50', 1250],
    ['de', '45', 4500],
    ['de', '45 €', 4500],
    ['en', '12.50', 1250],
    ['en', '1,250.50', 125050],
    ['en', '1,250', 125000],
    ['en', '12,5', 1250],
    ['en', '$45', 4500],
    ['es', '12,50', 1250],
    ['es', '1250,5', 125050],
    ['es', '1.250,00', 125000],
  ])('in %s as %s is understood', (language, text, minor) => {
    expect(parseMoney(text, language, 'EUR')).toBe(minor);
  });

  it.each([
    ['de', '12,505'],
    ['de', '1.25.0'],
    ['en', '1.250'],
    ['en', '12,34,5'],
    ['es', ''],
    ['es', 'doce'],
    ['en', '-5'],
    ['en', '12.'],
  ])('in %s as %j is not guessed', (language, text) => {
    expect(parseMoney(text, language, 'EUR')).toBeUndefined();
  });

  it('has as many decimals as its currency', () => {
    expect(parseMoney('1200', 'en', 'JPY')).toBe(1200);
    expect(parseMoney('12.5', 'en', 'JPY')).toBeUndefined();
    expect(parseMoney('1,250', 'en', 'KWD')).toBe(1250000);
  });
});

describe('an amount to be typed over', () => {
  it('stands in the input as it would be typed, and is read again', () => {
    expect(formatMoneyInput({ amount: 125050, currency: 'EUR' }, 'de')).toBe('1250,50');
    expect(formatMoneyInput({ amount: 125050, currency: 'EUR' }, 'en')).toBe('1250.50');
    expect(formatMoneyInput({ amount: 1200, currency: 'JPY' }, 'es')).toBe('1200');
    expect(parseMoney(formatMoneyInput({ amount: 9, currency: 'EUR' }, 'es'), 'es', 'EUR')).toBe(9);
  });
});
