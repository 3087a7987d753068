// Writes while the drill goes on: chat messages and bookings of a demo player. Each answer of the server is a promise that the
// write is durable; it is noted in the file with its time, so that the drill can say what was lost.
// A request that fails is told on stderr. Usage: BASE=http://localhost:9080 PAUSE_MS=20 node load.mjs <file>  (ends with SIGTERM)
import { appendFileSync } from 'node:fs';

const BASE = `${process.env.BASE ?? 'http://localhost:9080'}/api/v1`;
const PASSWORD = 'demo-Passw0rd';
const PAUSE_MS = Number(process.env.PAUSE_MS ?? 20);
const BOOKING_EVERY = 25;
const promises = process.argv[2];
let token = '';

async function call(method, path, body) {
  const answer = await fetch(BASE + path, {
    method,
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
    },
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(10_000),
  });
  const json = await answer.json();
  if (!answer.ok) {
    throw Object.assign(new Error(`${method} ${path}: ${answer.status}`), { status: answer.status });
  }
  return json;
}

async function signIn() {
  token = '';
  token = (await call('POST', '/auth/login', { email: 'player@demo.test', password: PASSWORD })).accessToken;
}

async function write(number, conversation) {
  const clientId = crypto.randomUUID();
  await call('POST', `/conversations/${conversation}/messages`, { clientId, body: `drill ${number}` });
  note('message', clientId);
  if (number % BOOKING_EVERY === 0) {
    await book();
  }
}

async function book() {
  const { items } = await call('GET', '/search/coaches?sort=nextFree&limit=20');
  const coach = items[Math.floor(Math.random() * items.length)];
  const { offerings } = await call('GET', `/coaches/${coach.coachId}`);
  const from = new Date(Date.now() + 2 * 86_400_000);
  const to = new Date(from.getTime() + 14 * 86_400_000);
  const query = new URLSearchParams({
    offeringId: offerings[0].id,
    from: from.toISOString(),
    to: to.toISOString(),
    timeZone: 'Europe/Berlin',
  });
  const slots = (await call('GET', `/coaches/${coach.coachId}/slots?${query}`)).items;
  if (slots.length > 0) {
    const { startsAt } = slots[Math.floor(Math.random() * slots.length)];
    note('booking', (await call('POST', '/bookings', { coachId: coach.coachId, offeringId: offerings[0].id, startsAt })).id);
  }
}

function note(kind, id) {
  appendFileSync(promises, `${Date.now()} ${kind} ${id}\n`);
}

await signIn();
const conversation = (await call('GET', '/conversations')).items[0].id;
for (let number = 1; ; number++) {
  try {
    await write(number, conversation);
  } catch (error) {
    if (error.status === 401) {
      await signIn().catch(() => {});
    } else if (error.status !== 409) {
      console.error(`${Date.now()} ${error.message}`);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}
