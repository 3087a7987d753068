const NOTES_HZ = [523.25, 659.25, 783.99];
const NOTE_S = 0.22;

type AudioContextWithOutput = AudioContext & { setSinkId?: (deviceId: string) => Promise<void> };

/** Plays three rising notes on the chosen output, where the browser lets it be chosen. */
export async function playTestSound(speakerId: string | undefined): Promise<void> {
  const context: AudioContextWithOutput = new AudioContext();
  if (speakerId && context.setSinkId) {
    await context.setSinkId(speakerId).catch(() => undefined);
  }
  NOTES_HZ.forEach((frequency, index) => play(context, frequency, context.currentTime + index * NOTE_S));
  await new Promise((resolve) => setTimeout(resolve, (NOTES_HZ.length + 1) * NOTE_S * 1000));
  await context.close();
}

function play(context: AudioContext, frequency: number, at: number): void {
  const oscillator = context.createOscillator();
  const volume = context.createGain();
  oscillator.frequency.value = frequency;
  volume.gain.setValueAtTime(0.25, at);
  volume.gain.exponentialRampToValueAtTime(0.001, at + NOTE_S);
  oscillator.connect(volume).connect(context.destination);
  oscillator.start(at);
  oscillator.stop(at + NOTE_S);
}
