import {
  severitySchema,
  type ExceptionCheckCount,
  type ExceptionProgramme,
  type ExceptionProgrammeQuery,
} from 'backstage-plugin-accountability-common';
import { readParties } from '../controls';
import { exceptionChecks } from '../exceptions';
import { toInstant } from '../time';
import { DatabaseProgrammeStore } from './DatabaseProgrammeStore';
import { DatabaseRegisterStore } from './DatabaseRegisterStore';
import type { ExemptionReader } from './exemptions';
import { judgedExceptions, MOST_FAILING } from './judgedExceptions';
import { withinHours } from './leadTime';
import type { RegisterViewer } from './matchingExceptions';
import type { RegisterKnown } from './RegisterKnown';

const DAY = 24 * 60 * 60 * 1000;
const DECISION_DAYS = 90;
/** Where the ages of requests are told apart, in days. */
const AGES = [3, 7, 14, 30];
const ENDING = [7, 30, 90];
const WEEKS = 26;
const MOST_OWNERS = 20;
const MOST_PERMANENT = 10;

type Asked = {
  filter: ExceptionProgrammeQuery;
  /** Nobody in particular when left out: the whole organisation. */
  viewer?: RegisterViewer;
  now: Date;
};

/** What the process of exceptions costs, beside what it brings. */
export class ProgrammeReader {
  readonly #known: RegisterKnown;
  readonly #exemptions: ExemptionReader;

  constructor(known: RegisterKnown, exemptions: ExemptionReader) {
    this.#known = known;
    this.#exemptions = exemptions;
  }

  async programme(
    filter: ExceptionProgrammeQuery,
    sight: {
      viewer: RegisterViewer;
      /** Counts what the viewer may not see, too. */
      whole: boolean;
    },
  ): Promise<ExceptionProgramme> {
    const now = this.#known.clock.now();
    const asked = {
      ...{ filter, now },
      viewer: sight.whole ? undefined : sight.viewer,
    };
    const store = new DatabaseProgrammeStore(this.#known.knex, asked);
    const { rules, again } = await this.#judge(asked);
    const visible = await new DatabaseRegisterStore(this.#known.knex).page({
      filter: { ids: [...again.keys()].slice(0, MOST_FAILING) },
      ...{
        viewer: sight.viewer,
        now,
        sort: 'expiresAt',
        limit: MOST_PERMANENT,
      },
    });
    const owners = await store.topOwners(MOST_OWNERS);
    const party = await readParties(
      this.#known.knex,
      [
        ...owners,
        ...visible.items.map(
          ({ content }) => content.terms.owner ?? content.requester,
        ),
      ],
      this.#known.placeholders,
    );
    // They belong to no outcome and to nobody, so only the whole counts them.
    const exempt =
      sight.whole && !filter.outcome && (await this.#exemptions.counted());
    const active = await this.#active(store, { owners, now });
    return {
      asOf: toInstant(now),
      whole: sight.whole,
      waiting: await this.#waiting(store, now),
      decisions: await this.#decisions(store, now),
      active: {
        ...active,
        byOwner: active.byOwner.map(({ owner, ...counts }) => ({
          ...{ owner: party(owner), ...counts },
        })),
      },
      permanent: {
        count: again.size,
        items: visible.items.map(({ id, content }) => ({
          ...{ id: String(id), title: content.terms.title },
          severity: content.severity,
          owner: party(content.terms.owner ?? content.requester),
          decidedBy: content.terms.decidedBy,
          expiresAt: content.terms.expiresAt,
          expiredBefore: again.get(id)!,
        })),
      },
      rules: exempt ? [...rules, exempt] : rules,
      weeks: await this.#weeks(store, now),
    };
  }

  async #judge(asked: Asked): Promise<{
    rules: ExceptionCheckCount[];
    /** How often what is permitted again and again has expired, by exception. */
    again: Map<number, number>;
  }> {
    const counts = new Map<string, ExceptionCheckCount>();
    for (const rule of this.#known.rules()) {
      const { id, title, severity, remedy, enabled } = rule;
      if (!enabled || !isCheck(id)) continue;
      counts.set(id, {
        ...{ ruleId: id, title, severity, remedy },
        ...{ pass: 0, fail: 0, unknown: 0 },
      });
    }
    const again = new Map<number, number>();
    for await (const { exception, verdicts } of judgedExceptions(
      this.#known,
      asked,
    )) {
      for (const [id, { is }] of verdicts) {
        const of = counts.get(id);
        if (of && is !== 'not-applicable') of[is] += 1;
      }
      if (verdicts.get(exceptionChecks.notAgainAndAgain.id)?.is === 'fail') {
        again.set(exception.id, exception.expiredBefore!);
      }
    }
    return {
      rules: [...counts.values()].sort((a, b) =>
        a.ruleId < b.ruleId ? -1 : 1,
      ),
      again,
    };
  }

  async #waiting(
    store: DatabaseProgrammeStore,
    now: Date,
  ): Promise<ExceptionProgramme['waiting']> {
    const limits = AGES.map(days => daysBefore(now, days));
    const ages = [];
    for (const [at, from] of [...limits, undefined].entries()) {
      const between = { from, until: limits[at - 1] };
      ages.push({ ...between, count: await store.count('waiting', between) });
    }
    return {
      count: await store.count('waiting'),
      oldestRequestedAt: await store.oldestRequest(),
      overdue: await store.overdue(toInstant(now)),
      ages,
    };
  }

  async #decisions(
    store: DatabaseProgrammeStore,
    now: Date,
  ): Promise<ExceptionProgramme['decisions']> {
    const since = daysBefore(now, DECISION_DAYS);
    const between = { from: since };
    const times = await store.leadTimes(since);
    return {
      since,
      decided: await store.count('decided', between),
      granted: await store.count('granted', between),
      rejected: await store.count('rejected', between),
      changesAsked: await store.happened('ask-changes', since),
      median: withinHours(times, 0.5),
      ninetieth: withinHours(times, 0.9),
    };
  }

  async #active(
    store: DatabaseProgrammeStore,
    { owners, now }: { owners: readonly string[]; now: Date },
  ) {
    const all = await store.activeBySeverity();
    const ofOwners = await store.activeBySeverity(owners);
    const byOwner = owners.map(owner => {
      const of = ofOwners.filter(row => row.owner === owner);
      return { owner, count: total(of), bySeverity: severities(of) };
    });
    const ending = [];
    for (const days of ENDING) {
      const until = daysBefore(now, -days);
      const count = await store.count('in-effect', { until });
      ending.push({ ...{ days, until, count } });
    }
    return {
      count: total(all),
      bySeverity: severities(all),
      ...{ byOwner, others: total(all) - total(byOwner), ending },
      renewed: await store.count('renewed'),
      noLongerNeeded: await store.count('no-longer-needed'),
    };
  }

  async #weeks(
    store: DatabaseProgrammeStore,
    now: Date,
  ): Promise<ExceptionProgramme['weeks']> {
    const moments = Array.from({ length: WEEKS }, (_, at) =>
      daysBefore(now, 7 * (WEEKS - 1 - at)),
    );
    const waiting = await store.waitingAt(moments);
    const active = await store.activeAt(moments);
    return moments.map((at, week) => ({
      ...{ at, waiting: waiting[week], active: active[week] },
    }));
  }
}

function isCheck(id: string): boolean {
  return Object.values(exceptionChecks).some(check => check.id === id);
}

function daysBefore(now: Date, days: number): string {
  return toInstant(new Date(now.getTime() - days * DAY));
}

function total(rows: readonly { count: number }[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}

function severities(rows: readonly { severity: string; count: number }[]) {
  return Object.fromEntries(
    severitySchema.options.flatMap(severity => {
      const count = total(rows.filter(row => row.severity === severity));
      return count > 0 ? [[severity, count]] : [];
    }),
  );
}
