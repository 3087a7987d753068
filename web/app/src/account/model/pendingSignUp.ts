const KEY = 'coachconnect.sign-up';
const LIFE_MS = 24 * 60 * 60 * 1000;

/** Who signed up in this browser and still has to open the link of the mail, and where they wanted to go. */
export interface PendingSignUp {
  email: string;
  to?: string | undefined;
}

export function keepSignUp(pending: PendingSignUp, now = Date.now()): void {
  localStorage.setItem(KEY, JSON.stringify({ ...pending, until: now + LIFE_MS }));
}

export function pendingSignUp(now = Date.now()): PendingSignUp | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as
      (PendingSignUp & { until: number }) | null;
    return kept && kept.until > now ? { email: kept.email, to: kept.to } : undefined;
  } catch {
    return undefined;
  }
}

export function forgetSignUp(): void {
  localStorage.removeItem(KEY);
}
