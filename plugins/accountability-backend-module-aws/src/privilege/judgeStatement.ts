import type { PolicyStatement } from './PolicyDocument';

/** What one policy or statement allows, strongest thing first. */
export interface Allowance {
  level: 'none' | 'read' | 'write' | 'admin';
  /** Every action on every resource, with no condition. */
  fullAdmin: boolean;
  /** Completes the sentence "Policy X allows …". */
  allows: string;
}

const RANK = { none: 0, read: 1, write: 2, admin: 3 } as const;
const READING =
  /^(?:get|list|describe|batchget|batchdescribe|head|lookup|search|query|scan|select|view|read|check|simulate|preview|estimate|count)/i;

export const NOTHING: Allowance = {
  level: 'none',
  fullAdmin: false,
  allows: 'nothing',
};

/** The stronger of two; the first one when they are as strong. */
export function stronger(a: Allowance, b: Allowance): Allowance {
  const score = (x: Allowance) => RANK[x.level] * 2 + Number(x.fullAdmin);
  return score(b) > score(a) ? b : a;
}

/**
 * Judges one statement. Denials are not subtracted, and a condition lessens only
 * "full administrator": what may be allowed is what an owner has to answer for.
 *
 * Administrator: every action on every resource, or `iam:*` on every resource,
 * which is what AWS's own IAMFullAccess says and lets its holder take the rest.
 */
export function judgeStatement(statement: PolicyStatement): Allowance {
  if (!statement.allow) return NOTHING;
  const everywhere = statement.resources.includes('*');
  if (statement.actions.some(action => /^\*+(?::\*+)?$/.test(action))) {
    if (!everywhere) return write('every action on some resources');
    const fullAdmin = statement.conditions.length === 0;
    const allows = 'every action on every resource';
    return {
      level: 'admin',
      fullAdmin,
      allows: fullAdmin ? allows : `${allows}, under a condition`,
    };
  }
  if (
    everywhere &&
    statement.actions.some(action => /^iam:\*+$/i.test(action))
  ) {
    return {
      level: 'admin',
      fullAdmin: false,
      allows: 'every action of IAM, so its holder can grant itself the rest',
    };
  }
  if (statement.notActions.length > 0) {
    return write('every action but the ones it names');
  }
  const writing = statement.actions.find(action => !isReading(action));
  if (writing !== undefined) return write(`${writing.slice(0, 200)}`);
  return statement.actions.length > 0
    ? { level: 'read', fullAdmin: false, allows: 'reading only' }
    : NOTHING;
}

function write(allows: string): Allowance {
  return { level: 'write', fullAdmin: false, allows };
}

function isReading(action: string): boolean {
  return READING.test(action.slice(action.indexOf(':') + 1));
}
