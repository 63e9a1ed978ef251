import type {
  DecisionAction,
  DecisionRequest,
} from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import { needsOwner } from './needsOwner';

/** Shortest reason that the backend takes. */
const MIN_REASON = 3;

/** What somebody has filled in, and what of it is still missing. */
export interface DecisionForm {
  owner?: string;
  setOwner(owner: string): void;
  reason: string;
  setReason(reason: string): void;
  missing: { owner: boolean; reason: boolean };
  /** The decision when nothing is missing; otherwise it starts to point out what is. */
  check(): DecisionRequest | undefined;
}

/** State of the fields of a decision. Nothing is complained about before the first try. */
export function useDecisionForm(options: {
  action: DecisionAction;
  initialOwner?: string;
}): DecisionForm {
  const { action, initialOwner } = options;
  const [chosen, setOwner] = useState<string>();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const owner = needsOwner(action) ? chosen ?? initialOwner : undefined;
  const lacks = {
    owner: needsOwner(action) && !owner,
    reason: reason.trim().length < MIN_REASON,
  };
  return {
    owner,
    setOwner,
    reason,
    setReason,
    missing: { owner: tried && lacks.owner, reason: tried && lacks.reason },
    check() {
      setTried(true);
      if (lacks.owner || lacks.reason) return undefined;
      return { action, reason: reason.trim(), ...(owner ? { owner } : {}) };
    },
  };
}
