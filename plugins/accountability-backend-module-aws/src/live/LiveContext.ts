import type { IAMClient } from '@aws-sdk/client-iam';
import type { ReadOptions } from 'backstage-plugin-accountability-node';

/** What every call of a live read needs. */
export interface LiveContext extends ReadOptions {
  client: IAMClient;
  /** Waits, or rejects as soon as the signal aborts. */
  pause(milliseconds: number, signal: AbortSignal): Promise<void>;
}
