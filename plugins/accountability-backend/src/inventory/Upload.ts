import type { UploadPreview } from 'backstage-plugin-accountability-common';

/** What was read from files dropped into the portal, as it waits to be applied. */
export type Upload = UploadPreview;

/** Most names shown as examples of new, changed and gone. */
export const MAX_EXAMPLES = 20;

const HOURS = 3_600_000;
const APPLICABLE_HOURS = 24;
const BUSY_MS = 60_000;

/** Uploads made before this moment can no longer be applied. */
export function uploadExpiry(now: Date): Date {
  return new Date(now.getTime() - APPLICABLE_HOURS * HOURS);
}

/** Until when work on an upload counts as going on, unless it says so again. */
export function busyUntil(now: Date): Date {
  return new Date(now.getTime() + BUSY_MS);
}

/** Whether an upload in this state can be applied. */
export function isApplicable(state: Upload['state']): boolean {
  return state === 'ready' || state === 'incomplete';
}

/** An upload whose work ended before it was done, with what to do about it. */
export function brokenOff(upload: Upload, why: string): Upload {
  const { state, applied = 0, read } = upload;
  const cause = /[.!?]$/.test(why) ? why : `${why}.`;
  if (state === 'reading') {
    const error = `${cause} Drop the files again.`;
    return { ...upload, state: 'failed', error };
  }
  // What is gone is only looked for when everything was gone through.
  const soFar =
    applied < read
      ? `It had gone through ${applied} of ${read} records, and removed nothing.`
      : `It had gone through all records, and the last changes may be missing.`;
  const error = `${cause} ${soFar} Apply it again to finish.`;
  return { ...upload, state: 'incomplete', error };
}

/** The source under which files of one format and scope are kept: `upload-aws-iam-111122223333`. */
export function uploadSourceId(format: string, scope: string): string {
  const slug = `upload-${format}-${scope}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return slug.slice(0, 63).replace(/-+$/, '');
}
