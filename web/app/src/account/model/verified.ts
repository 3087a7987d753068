const CHANNEL = 'coachconnect.verified';

/** Tells the tab that waits for it that the e-mail was verified. */
export function tellVerified(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('verified');
  channel.close();
}

export function onVerified(goOn: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => goOn();
  return () => channel.close();
}
