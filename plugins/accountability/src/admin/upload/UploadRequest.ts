import type { AccountabilityApi } from 'backstage-plugin-accountability-common';

/** Files that a person drops, and how to read them. */
export type UploadRequest = Parameters<AccountabilityApi['upload']>[0];
