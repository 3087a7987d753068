import { type CDPSession, expect, type Page } from '@playwright/test';

interface Received {
  bytes: number;
  frames: number;
}

/** Lets the test ask the page's real connections for their counters; call it before the page is opened. */
export async function watchConnections(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const connections: RTCPeerConnection[] = [];
    const Real = window.RTCPeerConnection;
    window.RTCPeerConnection = class extends Real {
      constructor(configuration?: RTCConfiguration) {
        super(configuration);
        connections.push(this);
      }
    };
    Object.assign(window, { e2eConnections: connections });
  });
}

/** Waits until bytes and decoded frames of a picture keep coming in from the other browser. */
export async function expectVideoFlows(page: Page): Promise<void> {
  await expect(async () => {
    const before = await received(page);
    await page.waitForTimeout(1_000);
    const after = await received(page);
    expect(after.bytes, 'bytes of video received').toBeGreaterThan(before.bytes);
    expect(after.frames, 'frames decoded').toBeGreaterThan(before.frames);
  }).toPass({ timeout: 45_000 });
}

/** Waits until nothing of a picture comes in any more. */
export async function expectVideoStops(page: Page): Promise<void> {
  await expect(async () => {
    const before = await received(page);
    await page.waitForTimeout(1_500);
    expect((await received(page)).bytes).toBe(before.bytes);
  }).toPass({ timeout: 30_000 });
}

/** Waits until a picture element plays something: it has a size, and its time goes on. */
export async function expectPlays(page: Page, label: string): Promise<void> {
  const picture = page.getByLabel(label, { exact: true });
  await expect(picture).toBeVisible();
  await expect(async () => {
    const [width, time] = await frame(page, label);
    await page.waitForTimeout(500);
    const [, later] = await frame(page, label);
    expect(width, `width of ${label}`).toBeGreaterThan(0);
    expect(later, `time of ${label}`).toBeGreaterThan(time);
  }).toPass({ timeout: 30_000 });
}

function frame(page: Page, label: string): Promise<[width: number, time: number]> {
  return page.getByLabel(label, { exact: true }).evaluate((element) => {
    const video = element as HTMLVideoElement;
    return [video.videoWidth, video.currentTime];
  });
}

function received(page: Page): Promise<Received> {
  return page.evaluate(async () => {
    const { e2eConnections } = window as unknown as { e2eConnections: RTCPeerConnection[] };
    const sum = { bytes: 0, frames: 0 };
    for (const connection of e2eConnections) {
      (await connection.getStats()).forEach((stat: RTCInboundRtpStreamStats) => {
        if (stat.type === 'inbound-rtp' && stat.kind === 'video') {
          sum.bytes += stat.bytesReceived ?? 0;
          sum.frames += stat.framesDecoded ?? 0;
        }
      });
    }
    return sum;
  });
}

/**
 * The network of one browser page: HTTP and WebSocket as well as the packets of a call. Chromium can only cut calls that
 * began under emulation, so this comes before the call.
 */
export class Network {
  private constructor(
    private readonly page: Page,
    private readonly devtools: CDPSession,
  ) {}

  static async of(page: Page): Promise<Network> {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.enable');
    const network = new Network(page, devtools);
    await network.emulate(false);
    return network;
  }

  /** Nothing goes in or out, as when the cable is pulled. */
  async cut(): Promise<void> {
    await this.emulate(true);
    await this.page.evaluate(() => window.dispatchEvent(new Event('offline')));
  }

  async restore(): Promise<void> {
    await this.emulate(false);
    await this.page.evaluate(() => window.dispatchEvent(new Event('online')));
  }

  private async emulate(offline: boolean): Promise<void> {
    await this.devtools.send('Network.emulateNetworkConditions', {
      offline,
      latency: 1,
      downloadThroughput: -1,
      uploadThroughput: -1,
      packetLoss: offline ? 100 : 0,
    });
  }
}
