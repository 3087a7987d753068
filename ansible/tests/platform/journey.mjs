// A player books a coach, from outside: register, verify by mail, publish, find, book, pay, accept, chat, meet, settle, rate.
// A line per step; the last line sums up. Ends with 1 at the first step that fails.
// Usage: BASE=https://… MAIL=http://… STRIPE=http://… node --experimental-websocket journey.mjs
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

const { BASE, MAIL, STRIPE } = process.env;
const API = `${BASE}/api/v1`;
const ADMIN = { email: 'admin@demo.test', password: 'demo-Passw0rd' };
const ROOM_OPENS_BEFORE_MS = 15 * 60_000;
const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
const run = Date.now().toString(36);

class Person {
  constructor(token) {
    this.token = token;
  }

  async call(method, path, body, { expect = [200, 201, 202, 204], key = crypto.randomUUID() } = {}) {
    const answer = await fetch(API + path, {
      method,
      headers: {
        'Idempotency-Key': key,
        ...(body ? { 'Content-Type': 'application/json' } : {}),
        ...(this.token ? { Authorization: `Bearer ${this.token}` } : {}),
      },
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(60_000),
    });
    const text = await answer.text();
    const told = `${method} ${path}: ${answer.status} ${text.slice(0, 300)}`;
    assert.ok(expect.includes(answer.status), told);
    if (answer.status >= 400) {
      assert.match(answer.headers.get('content-type'), /^application\/problem\+json/, told);
    }
    return /json/.test(answer.headers.get('content-type') ?? '') ? JSON.parse(text) : text;
  }

  get(path, options) {
    return this.call('GET', path, undefined, options);
  }

  post(path, body, options) {
    return this.call('POST', path, body, options);
  }

  /** A live line; `frame` waits for one that fits. */
  async line() {
    const { ticket } = await this.post('/realtime/ticket');
    const socket = new WebSocket(`${BASE.replace(/^http/, 'ws')}/realtime?ticket=${encodeURIComponent(ticket)}`);
    const frames = [];
    socket.addEventListener('message', ({ data }) => frames.push(JSON.parse(data)));
    await new Promise((opened, failed) => {
      socket.addEventListener('open', opened);
      socket.addEventListener('error', () => failed(new Error('the WebSocket was refused')));
    });
    return {
      send: (frame) => socket.send(JSON.stringify(frame)),
      frame: (fits) => eventually(`a frame like ${fits}`, () => frames.find(fits)),
      close: () => socket.close(),
    };
  }
}

const anybody = new Person();

async function eventually(what, probe, seconds = 60) {
  const end = Date.now() + seconds * 1000;
  let last = '';
  while (Date.now() < end) {
    try {
      const found = await probe();
      if (found) {
        return found;
      }
    } catch (error) {
      last = `: ${error.message}`;
    }
    await sleep(300);
  }
  throw new Error(`${what} did not come within ${seconds} s${last}`);
}

async function signIn(credentials) {
  return new Person((await anybody.post('/auth/login', credentials)).accessToken);
}

async function register(role, name) {
  const credentials = { email: `${name.toLowerCase()}.${run}@journey.test`, password: `Journey-${run}-Passw0rd` };
  await anybody.post('/auth/register', { ...credentials, displayName: name, timeZone: 'Europe/Berlin', role });
  const token = await eventually(`the mail to ${name}`, () => verificationToken(credentials.email));
  await anybody.post('/auth/verify-email', { token });
  return signIn(credentials);
}

async function verificationToken(email) {
  const mails = await (await fetch(`${MAIL}/api/user/${encodeURIComponent(email)}/messages`)).text();
  // quoted-printable breaks lines and writes = as =3D
  return mails.replace(/=\\r\\n|=\r?\n/g, '').match(/verify-email\?token=(?:3D)?([\w.~-]+)/)?.[1];
}

/** As Stripe.js does it in the browser. */
async function confirmPayment({ clientSecret, publishableKey }, card, expected) {
  const answer = await fetch(`${STRIPE}/v1/payment_intents/${clientSecret.split('_secret_')[0]}/confirm`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${publishableKey}` },
    body: new URLSearchParams({ client_secret: clientSecret, payment_method: card }),
  });
  assert.equal(answer.status, expected, `${card} at the processor`);
}

const steps = {
  'people register and verify their address': async (t) => {
    t.admin = await signIn(ADMIN);
    t.coach = await register('COACH', 'Nova');
    t.player = await register('PLAYER', 'Ana');
    t.rival = await register('PLAYER', 'Rex');
  },

  'a coach publishes a profile, an offering and hours': async (t) => {
    t.headline = `Entry fragger ${run}`;
    const profile = await t.coach.post('/coaches', {
      headline: t.headline,
      bio: 'Aim, timing, comms.',
      games: [{ game: 'VALORANT', rank: 'Radiant', roles: ['Duelist'] }],
      languages: ['en', 'de'],
      country: 'DE',
      location: { lat: 52.52, lon: 13.405 },
      timeZone: 'Europe/Berlin',
    });
    t.coachId = profile.id;
    const offering = await t.coach.post('/coaches/me/offerings', {
      title: 'Live review',
      game: 'VALORANT',
      durationMinutes: 60,
      price: { amount: 4500, currency: 'EUR' },
      instantBooking: false,
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 0,
      minimumNoticeMinutes: 0,
      windowDays: 60,
    });
    t.offeringId = offering.id;
    const weekly = DAYS.map((day) => ({ day, from: '00:00', to: '24:00' }));
    await t.coach.call('PUT', '/coaches/me/availability', { timeZone: 'Europe/Berlin', weekly, overrides: [] });
    await t.coach.post('/coaches/me/payout-account');
  },

  'an administrator verifies the coach': async (t) => {
    const decision = { decision: 'VERIFIED', reason: 'rank seen' };
    await t.coach.post('/coaches/me/verification', { evidence: ['https://tracker.example/nova'] });
    await t.player.post(`/admin/verifications/${t.coachId}/decision`, decision, { expect: [403] });
    await t.admin.post(`/admin/verifications/${t.coachId}/decision`, decision);
  },

  'the player finds the coach': async (t) => {
    const query = new URLSearchParams({ q: t.headline, game: 'VALORANT', near: '52.5,13.4', radiusKm: 50 });
    const isOurs = (item) => item.coachId === t.coachId;
    const found = await eventually('the coach in the index', async () =>
      (await t.player.get(`/search/coaches?${query}`)).items.find(isOurs),
    );
    assert.ok(found.distanceKm < 10, `${found.distanceKm} km`);
  },

  'a slot is booked once': async (t) => {
    const from = new Date();
    const to = new Date(from.getTime() + 86_400_000);
    const query = new URLSearchParams({
      offeringId: t.offeringId,
      from: from.toISOString(),
      to: to.toISOString(),
      timeZone: 'Asia/Tokyo',
    });
    const slots = (await t.player.get(`/coaches/${t.coachId}/slots?${query}`)).items;
    t.startsAt = slots.map((slot) => slot.startsAt).find((at) => new Date(at) - Date.now() > 60_000);
    const wish = { coachId: t.coachId, offeringId: t.offeringId, startsAt: t.startsAt };
    const key = crypto.randomUUID();
    const held = await t.player.post('/bookings', wish, { key, expect: [201] });
    assert.equal(held.state, 'HELD');
    assert.equal((await t.player.post('/bookings', wish, { key, expect: [201] })).id, held.id, 'same key, same booking');
    await t.rival.post('/bookings', wish, { expect: [409] });
    t.booking = `/bookings/${held.id}`;
    t.bookingId = held.id;
    t.hasState = (state) => eventually(state, async () => (await t.player.get(t.booking)).state === state);
    await t.rival.get(t.booking, { expect: [404] });
  },

  'the player pays, the coach accepts': async (t) => {
    const payment = await t.player.post(`${t.booking}/payment`);
    await confirmPayment(payment, 'pm_card_chargeDeclined', 402);
    await confirmPayment(payment, 'pm_card_visa', 200);
    await t.hasState('AWAITING_COACH');
    await t.coach.post(`${t.booking}/accept`);
    await t.hasState('CONFIRMED');
    assert.match(await t.player.get(`${t.booking}/calendar.ics`), /BEGIN:VEVENT/);
  },

  'they chat; what a broken line missed comes after': async (t) => {
    const conversation = await eventually('a conversation', async () => (await t.player.get('/conversations')).items[0]);
    const conversationId = conversation.id;
    const say = async (line, body) => {
      const clientId = crypto.randomUUID();
      line.send({ type: 'message.send', conversationId, clientId, body });
      return line.frame((f) => f.type === 'ack' && f.clientId === clientId);
    };
    t.playersLine = await t.player.line();
    const first = await t.coach.line();
    const seen = await say(t.playersLine, 'gl hf 🎮');
    await first.frame((f) => f.type === 'message' && f.body === 'gl hf 🎮');
    first.close();
    await say(t.playersLine, 'are you there?');
    const second = await t.coach.line();
    second.send({ type: 'resume', conversationId, afterSequence: seen.sequence });
    await second.frame((f) => f.type === 'message' && f.body === 'are you there?');
    second.close();
    await t.rival.get(`/conversations/${conversationId}/messages`, { expect: [404] });
  },

  'they meet': async (t) => {
    await sleep(Math.max(0, new Date(t.startsAt) - ROOM_OPENS_BEFORE_MS - Date.now() + 1000));
    const room = await t.coach.post(`${t.booking}/room`);
    assert.ok(Array.isArray(room.iceServers) && room.ticket, 'a room');
    await t.rival.post(`${t.booking}/room`, undefined, { expect: [404] });
    await t.coach.post(`${t.booking}/start`);
    await t.playersLine.frame((f) => f.type === 'booking' && f.id === t.bookingId && f.state === 'IN_PROGRESS');
    t.playersLine.close();
    await t.coach.post(`${t.booking}/complete`);
  },

  'the money is where it belongs': async (t) => {
    await t.player.post(`${t.booking}/confirm-delivery`);
    await t.hasState('SETTLED');
    await eventually('the earnings', async () =>
      JSON.stringify(await t.coach.get('/coaches/me/earnings')).includes(t.bookingId),
    );
    assert.equal((await t.admin.get('/admin/ledger/trial-balance')).balanced, true);
    const [payment] = (await t.player.get(`/payments?bookingId=${t.bookingId}`)).items;
    await eventually('the invoice', async () =>
      (await t.player.get(`/payments/${payment.id}/invoice.pdf`)).startsWith('%PDF-'),
    );
  },

  'both rate, and the index knows': async (t) => {
    const rating = { stars: 5, comment: 'Clear, kind, sharp' };
    await t.player.post(`${t.booking}/rating`, rating, { expect: [201] });
    await t.player.post(`${t.booking}/rating`, rating, { expect: [409] });
    await t.coach.post(`${t.booking}/rating`, { stars: 5, comment: 'Prepared' }, { expect: [201] });
    const query = new URLSearchParams({ q: t.headline, minRating: 4.5 });
    await eventually('the rating in the index', async () =>
      (await t.player.get(`/search/coaches?${query}`)).items.some((i) => i.coachId === t.coachId && i.rating?.count === 1),
    );
  },
};

const told = {};
let passed = 0;
for (const [name, step] of Object.entries(steps)) {
  try {
    await step(told);
    passed++;
    console.log(`ok   ${name}`);
  } catch (error) {
    console.log(`FAIL ${name}: ${error.stack}`);
    break;
  }
}
const all = Object.keys(steps).length;
console.log(`${passed} of ${all} steps passed`);
process.exit(passed === all ? 0 : 1);
