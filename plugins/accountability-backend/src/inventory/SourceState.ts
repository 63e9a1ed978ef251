import type { Source } from 'backstage-plugin-accountability-common';

/** A source as the configuration, an upload or a push declares it. */
export interface RegisteredSource {
  id: string;
  title: string;
  provider: string;
  scope: string;
  way: Source['way'];
  tells: string[];
  cannotTell: string[];
}

/** A source with what is remembered of it. */
export interface SourceState extends RegisteredSource {
  configured: boolean;
  lastCompleteAt?: string;
}
