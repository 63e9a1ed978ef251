import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { eventually } from '../testing/eventually';
import { failureOf } from '../testing/portal/failureOf';
import { OUTCOME, OutcomesPortal, WHO } from './OutcomesPortal';

jest.setTimeout(60_000);

const DAY = 24 * 3_600_000;
const daysAgo = (days: number) =>
  new Date(Math.floor(Date.now() / 1000) * 1000 - days * DAY).toISOString();
const MEASURE = {
  ...{ id: 'mfa-share', unit: 'percent', direction: 'increase' },
  ...{ baseline: 40, target: 95, collection: 'daily' },
  targetDate: daysAgo(-100).slice(0, 10),
  thresholds: { atRisk: 60, breached: 50 },
};

eachPortalDatabase('Numbers of outcomes', database => {
  let outcomes: OutcomesPortal;
  const machine = () => outcomes.portal.as('service');
  const push = (
    samples: { at: string; value: number; note?: string }[],
    rest: { outcome?: string; unit?: string } = {},
  ) => machine().pushSamples('mfa-share', { ...rest, samples });
  const refusal = (...args: Parameters<typeof push>) =>
    failureOf(push(...args));
  const values = async () =>
    (await machine().getOutcomeSamples(OUTCOME)).samples.map(
      ({ value }) => value,
    );

  beforeAll(async () => {
    outcomes = await OutcomesPortal.start(database);
    await outcomes.revise({ measure: MEASURE });
    await outcomes.shows(({ measure }) => {
      if (measure.id !== 'mfa-share') throw new Error('It is not read yet');
    });
  });
  afterAll(() => outcomes.portal.stop());

  it('are told to be missing until there are some', async () => {
    expect(await outcomes.look()).toMatchObject({
      status: 'unmeasured',
      measurement: { because: 'no-sample', recent: [] },
    });
    expect(await machine().getOutcomeSamples(OUTCOME)).toMatchObject({
      measure: { id: 'mfa-share', unit: 'percent', from: 'pushed' },
      samples: [],
      thinned: false,
    });
  });

  it('are pushed, and the outcome follows the latest by its own time', async () => {
    expect(
      await push([
        { at: daysAgo(3), value: 48 },
        { at: daysAgo(1), value: 70, note: 'after the campaign' },
      ]),
    ).toEqual({ accepted: 2, repeated: 0 });
    await outcomes.shows(({ status, measurement }) => {
      expect(status).toBe('on-track');
      expect(measurement).toMatchObject({ value: 70, stale: false });
    });
    // It comes late, and is older than what is known.
    await push([{ at: daysAgo(2), value: 45 }]);
    expect(await values()).toEqual([48, 45, 70]);
    expect((await outcomes.look()).status).toBe('on-track');

    await push([{ at: daysAgo(0), value: 49 }]);
    await outcomes.shows(({ status }) => expect(status).toBe('breached'));
    const { items } = await machine().listOutcomes({ status: 'breached' });
    expect(items).toEqual([
      expect.objectContaining({
        ref: OUTCOME,
        measurement: expect.objectContaining({
          because: 'beyond-breach-threshold',
          recent: [48, 45, 70, 49],
        }),
      }),
    ]);
  });

  it('are kept once, and never changed', async () => {
    const at = daysAgo(1);
    const [{ at: kept }] = (
      await machine().getOutcomeSamples(OUTCOME, { days: 2 })
    ).samples;
    expect(await push([{ at: kept, value: 70 }])).toEqual({
      ...{ accepted: 0, repeated: 1 },
    });
    expect(await refusal([{ at: kept, value: 71 }])).toEqual({
      status: 409,
      message: expect.stringContaining('is 70 already'),
    });
    expect(
      await refusal([
        { at: '2026-01-01T00:00:00Z', value: 1 },
        { at: '2026-01-01T00:00:00.000Z', value: 2 },
      ]),
    ).toMatchObject({ status: 409 });
    expect(Date.parse(at)).toBeGreaterThanOrEqual(Date.parse(kept));
  });

  it('are refused where they cannot be true, with what to do', async () => {
    const now = daysAgo(0);
    expect(await refusal([{ at: daysAgo(-1), value: 1 }])).toEqual({
      status: 400,
      message: expect.stringContaining('is of the future'),
    });
    expect(await refusal([{ at: now, value: 1 }], { unit: 'days' })).toEqual({
      status: 400,
      message: expect.stringContaining('counts in percent, not in days'),
    });
    expect(
      await refusal([{ at: now, value: 1 }], {
        outcome: 'outcome:default/unrelated',
      }),
    ).toMatchObject({ status: 404 });
    expect(
      await failureOf(
        machine().pushSamples('never-heard-of', {
          samples: [{ at: now, value: 1 }],
        }),
      ),
    ).toEqual({
      status: 404,
      message: expect.stringContaining('declare one with it first'),
    });
    expect(
      await failureOf(
        machine().pushSamples('ownerless-identities', {
          samples: [{ at: now, value: 0 }],
        }),
      ),
    ).toEqual({
      status: 400,
      message: expect.stringContaining('taken by this portal'),
    });
    expect(await refusal([{ at: now, value: Number.NaN }])).toMatchObject({
      status: 400,
    });
    expect(
      await refusal(
        Array.from({ length: 501 }, (_, i) => ({ at: daysAgo(i), value: i })),
      ),
    ).toEqual({ status: 400, message: expect.stringContaining('500') });
  });

  it('of one outcome alone count before those of all with the measure', async () => {
    const at = daysAgo(0.5);
    await push([{ at, value: 90 }]);
    await push([{ at, value: 55 }], { outcome: OUTCOME });
    const { samples } = await machine().getOutcomeSamples(OUTCOME);
    expect(samples.find(sample => sample.at === at)).toMatchObject({
      value: 55,
    });
  });

  it('are taken by the portal itself where it can count them', async () => {
    const { items } = await machine().listMeasures();
    expect(items.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['ownerless-identities', 'secret-age-p95']),
    );
    await outcomes.revise({
      measure: { ...MEASURE, id: 'unseen-components', direction: 'decrease' },
    });
    const shown = await eventually(async () => {
      const answer = await machine().getOutcomeSamples(OUTCOME);
      expect(answer.samples).toHaveLength(1);
      return answer;
    }, 55_000);
    // Its only component is linked to nothing.
    expect(shown.samples).toEqual([
      expect.objectContaining({ value: 100, source: 'built-in' }),
    ]);
    expect(shown).toMatchObject({
      measure: { from: 'built-in', title: 'Components that no source sees' },
      nextAt: expect.any(String),
    });
  });

  it('are for those who may push, and seen by those who see the outcome', async () => {
    outcomes.portal.policy.decide = ({ name }) =>
      name === 'accountability.measure.push' ||
      name === 'accountability.outcome.read'
        ? { result: AuthorizeResult.DENY }
        : undefined;
    const eve = outcomes.portal.as(WHO.eve);
    expect(
      await failureOf(
        eve.pushSamples('mfa-share', {
          samples: [{ at: daysAgo(9), value: 1 }],
        }),
      ),
    ).toMatchObject({ status: 403 });
    expect(await failureOf(eve.listMeasures())).toMatchObject({ status: 403 });
    expect(await failureOf(eve.getOutcomeSamples(OUTCOME))).toMatchObject({
      status: 403,
    });
  });
});
