import type { IdentityDetail } from 'backstage-plugin-accountability-common';

/** Actions with the allowed ones first, otherwise in the order given. */
export function byAllowed(
  actions: IdentityDetail['actions'],
): IdentityDetail['actions'] {
  return [
    ...actions.filter(a => a.allowed),
    ...actions.filter(a => !a.allowed),
  ];
}
