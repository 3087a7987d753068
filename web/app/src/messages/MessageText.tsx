import Linkify from 'linkify-react';
import type { IntermediateRepresentation, Opts } from 'linkifyjs';

const SAFE = new Set(['http:', 'https:', 'mailto:']);

/** A message's text: plain, with its addresses as links that tell the other site nothing. */
export function MessageText({ text }: { text: string }) {
  return <Linkify options={OPTIONS}>{text}</Linkify>;
}

export function isSafeLink(address: string): boolean {
  try {
    return SAFE.has(new URL(address).protocol);
  } catch {
    return false;
  }
}

const OPTIONS: Opts = { defaultProtocol: 'https', render: renderLink };

function renderLink({ attributes, content }: IntermediateRepresentation) {
  const address = String(attributes['href']);
  return isSafeLink(address) ? (
    <a key={address} href={address} target="_blank" rel="noopener noreferrer nofollow">
      {content}
    </a>
  ) : (
    <>{content}</>
  );
}
