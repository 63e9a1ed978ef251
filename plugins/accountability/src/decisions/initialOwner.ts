import type { DecisionAction } from 'backstage-plugin-accountability-common';

/**
 * Who is chosen when the dialog opens: the one that was suggested if it may be chosen,
 * and for a claim the first one the person may act for.
 */
export function initialOwner(options: {
  action: DecisionAction;
  owners?: string[];
  suggestedOwner?: string;
}): string | undefined {
  const { action, owners, suggestedOwner } = options;
  if (suggestedOwner && (!owners || owners.includes(suggestedOwner))) {
    return suggestedOwner;
  }
  return action === 'claim' ? owners?.[0] : undefined;
}
