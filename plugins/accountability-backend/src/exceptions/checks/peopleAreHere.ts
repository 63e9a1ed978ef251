import {
  isWaiting,
  type OwnerStanding,
} from 'backstage-plugin-accountability-common';
import { fail, notApplicable, pass, unknown } from '../../rules';
import { isGranted, type ExceptionCheck } from './ExceptionCheck';

const GONE: readonly OwnerStanding[] = [
  'user-left',
  'not-in-catalog',
  'group-empty',
];

/**
 * Whoever asked for it, sees to its plan or took it up is still here. Who approved
 * may have left since: the seat is handled by whoever sits there.
 */
export const peopleAreHere: ExceptionCheck = {
  id: 'EXC-11',
  judge(exception, now) {
    const { state, requester, owner, handler, standings } = exception;
    const granted = isGranted(exception, now);
    if (!granted && !isWaiting(state)) {
      return { verdict: notApplicable('It is not asked for or granted.') };
    }
    const changesAt = granted ? [exception.expiresAt] : [];
    if (!standings) {
      return {
        verdict: unknown('a complete reading of the catalog'),
        changesAt,
      };
    }
    const roles = [
      [requester, 'asked for it'],
      ...(owner === requester ? [] : [[owner, 'sees to its plan']]),
      ...(handler ? [[handler, 'took it up']] : []),
    ];
    const gone = roles.filter(
      ([ref]) => standings[ref] && GONE.includes(standings[ref]),
    );
    if (gone.length > 0) {
      const trouble = gone.map(([ref, role]) => `${ref}, who ${role}, is gone`);
      return {
        verdict: fail(`is orphaned: ${trouble.join(' and ')}`),
        changesAt,
      };
    }
    const untold = roles.filter(([ref]) => !standings[ref]);
    return {
      verdict:
        untold.length > 0
          ? unknown(...untold.map(([ref]) => `who ${ref} is`))
          : pass(),
      changesAt,
    };
  },
};
