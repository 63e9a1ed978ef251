import { z } from 'zod';
import { uploadPreviewSchema } from 'backstage-plugin-accountability-common';

/** What was read from files dropped into the portal, as it waits to be applied. */
export const uploadSchema = uploadPreviewSchema;
export type Upload = z.infer<typeof uploadSchema>;

/** Most names shown as examples of new, changed and gone. */
export const MAX_EXAMPLES = 20;

/** How long an upload can be applied after it was read. */
export const UPLOAD_HOURS = 24;

/** The source under which files of one format and scope are kept: `upload-aws-iam-111122223333`. */
export function uploadSourceId(format: string, scope: string): string {
  const slug = `upload-${format}-${scope}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return slug.slice(0, 63).replace(/-+$/, '');
}
