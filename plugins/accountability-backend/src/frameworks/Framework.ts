import type { FrameworkKey } from 'backstage-plugin-accountability-common';

/** What the ids of a framework ask for, each in its official spelling and in order. */
export interface FrameworkTexts {
  /** Title of each group of ids. */
  groups: Readonly<Record<string, string>>;
  /** Text of each id. */
  requirements: Readonly<Record<string, string>>;
}

/** A security framework: a value, without any judgement. */
export interface Framework extends FrameworkTexts {
  key: FrameworkKey;
  title: string;
  publisher?: string;
  url?: string;
  /** Whether every id of it is among the requirements. */
  complete: boolean;
  /** Id of the group that an id belongs to. */
  groupOf(id: string): string | undefined;
}
