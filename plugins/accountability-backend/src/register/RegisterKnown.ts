import type { RuleDescription } from 'backstage-plugin-accountability-common';
import type { Knex } from 'knex';
import type { Clock } from '../time';
import type { ExceptionPolicy } from './ExceptionPolicy';

/** What the register is read with. */
export interface RegisterKnown {
  knex: Knex;
  clock: Clock;
  placeholders: readonly string[];
  policy: ExceptionPolicy;
  /** Every rule, of whatever subject. */
  rules(): RuleDescription[];
}
