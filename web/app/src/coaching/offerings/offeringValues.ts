import type { NewOffering, OfferingView } from '~/api/schema.gen';
import { formatMoneyInput, parseMoney } from '../money/moneyInput';

/** The terms of an offering as the form holds them: the price as it was typed. */
export interface OfferingValues extends Record<string, unknown>, Omit<NewOffering, 'price'> {
  price: { amount: string; currency: string };
}

export const CURRENCIES = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'CZK',
  'DKK',
  'NOK',
  'PLN',
  'SEK',
  'CAD',
  'AUD',
  'BRL',
  'MXN',
  'JPY',
];

/** The bounds of the server, in minor units. */
const PRICE = { min: 100, max: 1_000_000 };

export function toValues(offering: OfferingView | undefined, language: string, game: string): OfferingValues {
  if (!offering) {
    return {
      title: '',
      game,
      durationMinutes: 60,
      price: { amount: '', currency: 'EUR' },
      instantBooking: false,
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 15,
      minimumNoticeMinutes: 120,
      windowDays: 45,
    };
  }
  const { price } = offering;
  return {
    title: offering.title,
    game: offering.game,
    durationMinutes: offering.durationMinutes,
    price: { amount: formatMoneyInput(price, language), currency: price.currency },
    instantBooking: offering.instantBooking,
    bufferBeforeMinutes: offering.bufferBeforeMinutes,
    bufferAfterMinutes: offering.bufferAfterMinutes,
    minimumNoticeMinutes: offering.minimumNoticeMinutes,
    windowDays: offering.windowDays,
  };
}

export function priceOf({ price }: OfferingValues, language: string): NewOffering['price'] | undefined {
  const amount = parseMoney(price.amount, language, price.currency);
  return amount !== undefined && amount >= PRICE.min && amount <= PRICE.max
    ? { amount, currency: price.currency }
    : undefined;
}

export function priceBounds(currency: string): { min: NewOffering['price']; max: NewOffering['price'] } {
  return { min: { amount: PRICE.min, currency }, max: { amount: PRICE.max, currency } };
}

/** The usual choices, and the one that is set although it is none of them. */
export function choices(usual: readonly number[], set: number): number[] {
  return [...new Set([...usual, set])].sort((a, b) => a - b);
}
