import { organisationReadPermission } from 'backstage-plugin-accountability-common';
import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import {
  ExceptionsPortal,
  hugo,
  otto,
  refusalOf,
  rita,
} from './ExceptionsPortal';

jest.setTimeout(90_000);

const READ = 'accountability.exception.read';

eachPortalDatabase('The programme of exceptions', database => {
  let desk: ExceptionsPortal;

  beforeAll(async () => {
    desk = await ExceptionsPortal.start(database);
    desk.portal.policy.deny({
      [rita]: [organisationReadPermission.name],
      [otto]: [
        'catalog.entity.read',
        'accountability.identity.read',
        organisationReadPermission.name,
      ],
    });
    await desk.request('app', { owner: 'group:default/squad' });
    const other = await desk.request('web');
    await desk.step(hugo, other, { action: 'pick-up' });
    await desk.step(hugo, other, { action: 'reject', reason: 'Claim it' });
  });
  afterAll(() => desk.portal.stop());

  it('counts what the caller may see, unless they may see totals', async () => {
    const of = (who: Parameters<typeof desk.portal.as>[0]) =>
      desk.portal.as(who).getExceptionProgramme();

    expect(await of(rita)).toMatchObject({
      ...{ whole: false, waiting: { count: 1 }, active: { count: 0 } },
      decisions: { decided: 1, granted: 0, rejected: 1 },
    });
    expect(await of(otto)).toMatchObject({
      ...{ whole: false, waiting: { count: 0 }, decisions: { decided: 0 } },
    });
    expect(await of(hugo)).toMatchObject({
      whole: true,
      waiting: { count: 1 },
    });

    desk.portal.policy.deny({ [otto]: [READ] });
    expect(await refusalOf(of(otto))).toMatch(
      /403.*accountability.exception.read/,
    );
  });

  it('opens what it counts', async () => {
    const { rules, weeks, decisions } = await desk.portal
      .as(rita)
      .getExceptionProgramme();
    expect(rules.find(({ ruleId }) => ruleId === 'EXC-06')).toMatchObject({
      ...{ pass: 1, fail: 0, unknown: 0 },
    });
    expect(weeks.at(-1)).toMatchObject({ waiting: 1, active: 0 });
    const titles = async (query: object) => {
      const { items } = await desk.portal.as(rita).listExceptions(query);
      return items.map(({ state }) => state);
    };
    expect(
      await titles({ only: 'waiting', owner: 'group:default/squad' }),
    ).toEqual(['requested']);
    expect(await titles({ only: 'decided', from: decisions.since })).toEqual([
      'rejected',
    ]);
    expect(await titles({ check: 'EXC-06' })).toEqual([]);
    const outcome = 'outcome:default/none';
    expect(
      (await desk.portal.as(rita).getExceptionProgramme({ outcome })).waiting,
    ).toMatchObject({ count: 0 });
  });
});
