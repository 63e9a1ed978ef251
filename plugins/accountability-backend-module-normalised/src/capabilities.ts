import type { SourceCapabilities } from 'backstage-plugin-accountability-node';

/** What the format can carry; what a file says is up to whoever writes it. */
export const CAPABILITIES: SourceCapabilities = {
  tells: [
    'Whatever its author wrote: identities, credentials, consumers, owners, privilege, times',
  ],
  cannotTell: [
    'Whether the file is complete or still true: nobody but its author knows',
  ],
};
