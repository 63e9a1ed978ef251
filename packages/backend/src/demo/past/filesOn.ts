import { asItWas } from './asItWas';
import type { Past } from './readPast';

/** Texts by the paths of their files. */
export type Files = ReadonlyMap<string, string>;

/**
 * The files of a company so many days ago, in the morning after what happened on
 * that day: those of today without everything that happened later.
 *
 * @throws Error when something is said to have happened to what is not there.
 */
export function filesOn(
  today: Files,
  { events }: Pick<Past, 'events'>,
  daysAgo: number,
): Files {
  const files = new Map(today);
  const later = events
    .filter(event => event.daysAgo < daysAgo)
    // What happened last is undone first.
    .sort((a, b) => a.daysAgo - b.daysAgo);
  for (const { what, before } of later) {
    for (const one of before) {
      const text = files.get(one.file);
      if (text === undefined) {
        throw new Error(`'${what}' is about ${one.file}, which is not there`);
      }
      const was = asItWas(text, one);
      if (was === undefined) files.delete(one.file);
      else files.set(one.file, was);
    }
  }
  return files;
}
