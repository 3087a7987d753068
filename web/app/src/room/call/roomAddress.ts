import type { RoomAnswer } from '~/api/schema.gen';
import { socketAddress } from '~/realtime/LiveSocket';

/** Where the signalling of a room is: the path the server names, at the address this page came from. */
export function roomAddress({ signallingUrl, ticket }: Pick<RoomAnswer, 'signallingUrl' | 'ticket'>): string {
  return socketAddress(new URL(signallingUrl).pathname, ticket);
}
