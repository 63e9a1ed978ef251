import type { AccountabilityApi } from 'backstage-plugin-accountability-common';

type Method = keyof AccountabilityApi;

/** One call that a page made. */
export interface RecordedCall {
  method: Method;
  args: unknown[];
}

/** A backend that gives prepared answers and remembers what it was asked. */
export interface FakeAccountabilityApi extends AccountabilityApi {
  calls: RecordedCall[];
  /** Arguments of every call of one method, in order. */
  callsOf(method: Method): unknown[][];
}

/** What many pages ask for at their foot, so that not every test has to answer it. */
const USUAL: Partial<AccountabilityApi> = {
  listEscalations: async () => ({
    items: [],
    totals: { open: 0, unacknowledged: 0, reachedNobody: 0 },
  }),
  listExceptions: async () => ({ items: [], counts: {}, toDecide: 0 }),
  listObligations: async () => ({ items: [], more: 0, overdue: 0 }),
};

/** Makes a fake backend. A question without a prepared answer fails by name. */
export function fakeAccountabilityApi(
  answers: Partial<AccountabilityApi> = {},
): FakeAccountabilityApi {
  const calls: RecordedCall[] = [];
  const own = {
    calls,
    callsOf: (method: Method) =>
      calls.filter(call => call.method === method).map(call => call.args),
  };
  return new Proxy(own as FakeAccountabilityApi, {
    get(target, property) {
      // A promise must not take the fake for another promise.
      if (property in own || property === 'then') {
        return Reflect.get(target, property);
      }
      const method = property as Method;
      return async (...args: unknown[]) => {
        calls.push({ method, args });
        const answer = (answers[method] ?? USUAL[method]) as
          | ((...given: unknown[]) => unknown)
          | undefined;
        if (!answer) throw new Error(`The fake has no answer for ${method}`);
        return answer(...args);
      };
    },
  });
}
