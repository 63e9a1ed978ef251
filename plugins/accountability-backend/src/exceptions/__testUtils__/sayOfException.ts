import { anExceptionInput, aRequestInput } from './anExceptionInput';
import type { ExceptionCheck } from '../checks/ExceptionCheck';
import type { ExceptionInput } from '../checks/ExceptionInput';

export const NOW = new Date('2026-11-24T12:00:00.000Z');

/** What is stated of an exception, and what is said of it in one line. */
export type Told = Partial<ExceptionInput>;
export type Case = [string, Told, string];

/** Those that are asked only about what is granted say so of everything else. */
export const ended: Case[] = [
  ['that waits', { state: 'requested' }, 'not-applicable'],
  ['that has ended', { expiresAt: NOW }, 'not-applicable'],
  ['that was revoked', { state: 'revoked' }, 'not-applicable'],
];

/** What a question comes to of one exception: `pass`, `fail: because`, `unknown: missing`. */
export function sayOfException(check: ExceptionCheck, told: Told): string {
  const build = told.state === 'requested' ? aRequestInput : anExceptionInput;
  const { verdict } = check.judge(build(NOW, told), NOW);
  switch (verdict.is) {
    case 'fail':
      return `fail: ${verdict.because}`;
    case 'unknown':
      return `unknown: ${verdict.missing.join('; ')}`;
    default:
      return verdict.is;
  }
}
