import {
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';

/** Tells what time it is. @public */
export interface AccountabilityClock {
  now(): Date;
}

/**
 * The clock of the accountability plugin; the system's, unless a factory of another
 * one is added to the backend.
 *
 * Everything that the plugin stores or judges takes its time from here, so that one
 * clock moves all of it. A portal for people has no reason to replace it: whoever
 * lets time pass faster than it does is a test, or the demo, which lives through its
 * past before it starts. Such a clock must never go back. It moves neither schedules
 * nor tokens nor the catalog, which have clocks of their own.
 *
 * @public
 */
export const accountabilityClockServiceRef =
  createServiceRef<AccountabilityClock>({
    id: 'accountability.clock',
    scope: 'root',
    defaultFactory: async service =>
      createServiceFactory({
        service,
        deps: {},
        factory: () => ({ now: () => new Date() }),
      }),
  });
