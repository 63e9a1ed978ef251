import { useApi } from '@backstage/core-plugin-api';
import type {
  DueReview,
  OutcomeSummary,
} from 'backstage-plugin-accountability-common';
import { accountabilityApiRef } from '../api';
import { type AsyncData, httpStatus, useAsyncData } from '../shared';

/** What waits for somebody, and what they answer for. */
export interface Home {
  /** Outcomes in which they have a seat. */
  outcomes: OutcomeSummary[];
  outcomeCount: number;
  /** Identities that they, or a group of theirs, are asked to take over. */
  offers: number;
  /** What they must do soon, and what of it should have been done. */
  obligations: { count: number; overdue: number };
  /** What others have not done in time, and they were told; the first few. */
  escalated: { count: number; more: boolean };
  /** The next review of these outcomes. */
  review?: DueReview;
}

/** As many as the lists give at once; few sit in as many. */
const MOST = 100;

/** How many days ahead counts as soon. */
export const SOON_DAYS = 30;

/** Reads what concerns the person who looks; what they may not see is nothing to them. */
export function useHome(): AsyncData<Home> {
  const api = useApi(accountabilityApiRef);
  return useAsyncData('home', async (signal): Promise<Home> => {
    const [mine, offered, due, toDo, escalated] = await Promise.all([
      orNothing(api.listOutcomes({ seat: 'me', limit: MOST }, { signal })),
      orNothing(
        api.listIdentities({ offeredTo: ['me'], limit: 1 }, { signal }),
      ),
      orNothing(api.listDueReviews({ limit: MOST }, { signal })),
      orNothing(api.listObligations({ days: SOON_DAYS, limit: 1 }, { signal })),
      orNothing(api.listEscalations({ mine: 'true', limit: MOST }, { signal })),
    ]);
    const outcomes = mine?.items ?? [];
    const refs = new Set(outcomes.map(({ ref }) => ref));
    return {
      outcomes,
      outcomeCount: mine?.totalCount ?? 0,
      offers: offered?.totalCount ?? 0,
      obligations: {
        count: (toDo?.items.length ?? 0) + (toDo?.more ?? 0),
        overdue: toDo?.overdue ?? 0,
      },
      escalated: {
        count: escalated?.items.length ?? 0,
        more: escalated?.nextCursor !== undefined,
      },
      review: due?.items.find(({ subject }) => refs.has(subject)),
    };
  });
}

async function orNothing<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (httpStatus(error as Error) === 403) return undefined;
    throw error;
  }
}
