import { type APIRequestContext, expect, type Page, request } from '@playwright/test';
import type { BookingView, LoginView, OfferingView, PaymentToConfirm, SlotView } from '~/api/schema.gen';

const PASSWORD = 'demo-Passw0rd';

/** Somebody with an account, who can call the API and be signed in on a page. */
export class Someone {
  private constructor(
    readonly email: string,
    readonly password: string,
    private readonly login: LoginView,
    private readonly http: APIRequestContext,
  ) {}

  static async signIn(baseURL: string, email: string, password = PASSWORD): Promise<Someone> {
    const http = await request.newContext({ baseURL, extraHTTPHeaders: { 'Sec-Fetch-Site': 'same-origin' } });
    const answer = await http.post('/api/v1/auth/login', { data: { email, password } });
    await expect(answer, await answer.text()).toBeOK();
    return new Someone(email, password, (await answer.json()) as LoginView, http);
  }

  /** Registers over the API and takes the token from the mail, as the person would from their mailbox. */
  static async register(baseURL: string, role: 'PLAYER' | 'COACH', displayName: string): Promise<Someone> {
    const http = await request.newContext({ baseURL });
    const email = freshEmail(displayName);
    const password = `E2e-${crypto.randomUUID().slice(0, 8)}-Pa55!`;
    const data = { email, password, displayName, timeZone: 'Europe/Berlin', locale: 'en', role };
    await expect(await http.post('/api/v1/auth/register', { data })).toBeOK();
    const token = new URL(await mailedLink(http, email, 'verify-email')).searchParams.get('token');
    await expect(await http.post('/api/v1/auth/verify-email', { data: { token } })).toBeOK();
    await http.dispose();
    return Someone.signIn(baseURL, email, password);
  }

  get id(): string {
    return this.login.user.id;
  }

  get name(): string {
    return this.login.user.displayName;
  }

  async call<T>(method: 'GET' | 'POST' | 'PUT' | 'PATCH', path: string, data?: unknown): Promise<T> {
    const headers = {
      Authorization: `Bearer ${this.login.accessToken}`,
      'Idempotency-Key': crypto.randomUUID(),
    };
    const answer = await this.http.fetch(`/api/v1${path}`, {
      method,
      headers,
      ...(data === undefined ? {} : { data }),
    });
    expect(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
    const text = await answer.text();
    return (text ? JSON.parse(text) : undefined) as T;
  }

  /** Signs the page's context in with a sign-in of its own, as a second device. */
  async openOn(page: Page): Promise<void> {
    const answer = await page.context().request.post('/api/v1/auth/login', {
      headers: { 'Sec-Fetch-Site': 'same-origin' },
      data: { email: this.email, password: this.password },
    });
    const { user } = (await answer.json()) as LoginView;
    await page.addInitScript((person) => {
      if (!localStorage.getItem('coachconnect.person') && !sessionStorage.getItem('e2e.signedIn')) {
        sessionStorage.setItem('e2e.signedIn', 'true');
        localStorage.setItem('coachconnect.person', JSON.stringify(person));
      }
    }, user);
  }
}

export function freshEmail(name: string): string {
  return `${name.toLowerCase().replace(/[^a-z]/g, '')}.${crypto.randomUUID().slice(0, 8)}@e2e.test`;
}

/** The link to `page` in the newest mail to `email`, waited for. */
export async function mailedLink(http: APIRequestContext, email: string, page: string): Promise<string> {
  const { mailCatcherUrl } = (await (await http.get('/api/v1/installation')).json()) as {
    mailCatcherUrl: string;
  };
  let link: string | undefined;
  await expect(async () => {
    const mails = await (
      await http.get(`${mailCatcherUrl}/api/user/${encodeURIComponent(email)}/messages`)
    ).text();
    const unfolded = mails.replace(/=(\\r)?\\n/g, '').replace(/=3D/g, '=');
    link = new RegExp(`https?://[^\\s"<>\\\\]*/${page}\\?token=[A-Za-z0-9._~-]+`).exec(unfolded)?.[0];
    expect(link, `a mail to ${email} with a link to ${page}`).toBeTruthy();
  }).toPass({ timeout: 30_000 });
  return link ?? '';
}

export interface BookableCoach {
  person: Someone;
  coachId: string;
  offering: OfferingView;
}

const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

/** A new coach who is free round the clock, so that a session can start within a quarter of an hour. */
export async function bookableCoach(
  baseURL: string,
  displayName: string,
  instantBooking = false,
): Promise<BookableCoach> {
  const person = await Someone.register(baseURL, 'COACH', displayName);
  const { id: coachId } = await person.call<{ id: string }>('POST', '/coaches', {
    headline: 'Radiant entry fragger',
    bio: 'Aim routines, entry timing and calm comms.',
    games: [{ game: 'VALORANT', rank: 'Radiant', roles: ['Duelist'] }],
    languages: ['en', 'de'],
    country: 'DE',
    timeZone: 'Europe/Berlin',
  });
  const offering = await person.call<OfferingView>('POST', '/coaches/me/offerings', {
    title: 'Live review',
    game: 'VALORANT',
    durationMinutes: 60,
    price: { amount: 4500, currency: 'EUR' },
    instantBooking,
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    minimumNoticeMinutes: 0,
    windowDays: 60,
  });
  await person.call('PUT', '/coaches/me/availability', {
    timeZone: 'Europe/Berlin',
    weekly: DAYS.map((day) => ({ day, from: '00:00', to: '24:00' })),
    overrides: [],
  });
  return { person, coachId, offering };
}

/** The slots from now on; the first can be held and paid before it begins, and begins soon enough to be started. */
export async function nextSlots({ person, coachId, offering }: BookableCoach): Promise<SlotView[]> {
  await passQuarterThatIsNear();
  const from = new Date().toISOString();
  const to = new Date(Date.now() + 24 * 3_600_000).toISOString();
  const query = new URLSearchParams({ offeringId: offering.id, from, to, timeZone: 'Europe/Berlin' });
  return (await person.call<{ items: SlotView[] }>('GET', `/coaches/${coachId}/slots?${query.toString()}`))
    .items;
}

const QUARTER_MS = 15 * 60_000;

/** Slots begin every quarter of an hour, and a session can be started from a quarter of an hour before. */
async function passQuarterThatIsNear(): Promise<void> {
  const left = QUARTER_MS - (Date.now() % QUARTER_MS);
  if (left < 30_000) {
    await new Promise((resolve) => setTimeout(resolve, left + 500));
  }
}

/** Holds the slot, pays it at the sandbox and has the coach accept: a confirmed booking. */
export async function confirmedBooking(
  coach: BookableCoach,
  player: Someone,
  slot?: SlotView,
): Promise<BookingView> {
  const startsAt = slot?.startsAt ?? (await nextSlots(coach))[0]?.startsAt;
  const held = await player.call<BookingView>('POST', '/bookings', {
    coachId: coach.coachId,
    offeringId: coach.offering.id,
    startsAt,
    note: 'Ascent B executes',
  });
  await payAtSandbox(await player.call<PaymentToConfirm>('POST', `/bookings/${held.id}/payment`));
  if (!coach.offering.instantBooking) {
    await untilState(player, held.id, 'AWAITING_COACH');
    await coach.person.call('POST', `/bookings/${held.id}/accept`);
  }
  return untilState(player, held.id, 'CONFIRMED');
}

export async function untilState(
  person: Someone,
  bookingId: string,
  state: BookingView['state'],
): Promise<BookingView> {
  let booking: BookingView | undefined;
  await expect(async () => {
    booking = await person.call<BookingView>('GET', `/bookings/${bookingId}`);
    expect(booking.state).toBe(state);
  }).toPass({ timeout: 20_000 });
  return booking as BookingView;
}

async function payAtSandbox({ clientSecret, publishableKey }: PaymentToConfirm): Promise<void> {
  const http = await request.newContext();
  const { paymentSandboxUrl } = (await (
    await http.get(`${process.env['E2E_ORIGIN'] ?? ''}/api/v1/installation`)
  ).json()) as {
    paymentSandboxUrl: string;
  };
  const intent = clientSecret?.split('_secret_')[0] ?? '';
  const answer = await http.post(`${paymentSandboxUrl}/v1/payment_intents/${intent}/confirm`, {
    headers: { Authorization: `Bearer ${publishableKey}` },
    form: { client_secret: clientSecret ?? '', payment_method: 'pm_card_visa' },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  await http.dispose();
}
