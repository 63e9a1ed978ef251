import { createHmac } from 'node:crypto';

/** What a signature covers, in this order. */
export interface SignedParts {
  id: string;
  /** Seconds since 1970. */
  timestamp: number;
  body: string;
}

/** The signature of the Standard Webhooks scheme, version 1. */
export function sign(parts: SignedParts, secret: Buffer): string {
  const { id, timestamp, body } = parts;
  const content = `${id}.${timestamp}.${body}`;
  return `v1,${createHmac('sha256', secret).update(content).digest('base64')}`;
}
