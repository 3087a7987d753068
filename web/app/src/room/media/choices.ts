import type { DeviceKind } from './LocalMedia';

const KEY = 'coachconnect.devices';

/** The devices a person chose on this computer, by kind; absent where the browser's default is good. */
export type Choices = Partial<Record<DeviceKind, string>>;

export function readChoices(): Choices {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Choices;
  } catch {
    return {};
  }
}

export function keepChoice(kind: DeviceKind, deviceId: string): void {
  localStorage.setItem(KEY, JSON.stringify({ ...readChoices(), [kind]: deviceId }));
}
