import type {
  IdentityFilter,
  IdentityRecordInput,
  VerdictResult,
} from 'backstage-plugin-accountability-common';
import { DatabaseIdentityListStore, SEES_ALL } from '../posture';
import { eachDatabase } from '../testing/eachDatabase';
import { aRecord } from '../testing/records';
import { systemClock } from '../testing/systemClock';
import { aPipeline } from './__testUtils__/aPipeline';

/** One for each way in which the rule on rights can answer. */
const levels = ['admin', 'read', 'unknown', 'write'] as const;
const accounts = levels.map(level =>
  aRecord({ name: level, privilege: { level } } as IdentityRecordInput),
);

eachDatabase('The filter by verdicts', database => {
  const opened = async () => {
    const knex = await database.init();
    const { source, settings } = await aPipeline(knex);
    await source(...accounts);
    const list = new DatabaseIdentityListStore(knex, systemClock);
    const ruleOrder = settings.rules.enabled.map(({ rule }) => rule.id);
    const found = async (filter: IdentityFilter) => {
      const asked = { ...filter, ruleOrder };
      const ids: number[] = [];
      for await (const page of list.ids(asked, SEES_ALL)) ids.push(...page);
      const items = await list.byIds(ids, SEES_ALL);
      expect(await list.count(asked, SEES_ALL)).toBe(items.length);
      return items.map(({ name }) => name).sort();
    };
    return { found, knex, list, ruleOrder };
  };

  it('finds identities by what a rule says of them, and counts as many', async () => {
    const { found } = await opened();
    const by = (...verdict: VerdictResult[]) =>
      found({ rule: ['admin-equivalent'], verdict });
    expect(await by('fail')).toEqual(['admin']);
    expect(await by('pass')).toEqual(['read', 'write']);
    expect(await by('unknown')).toEqual(['unknown']);
    expect(await by('not-applicable')).toEqual([]);
    expect(await by('fail', 'unknown')).toEqual(['admin', 'unknown']);
    expect(await found({ rule: ['admin-equivalent'] })).toEqual(['admin']);
  });

  it('means any of the rules named, and any rule where none is named', async () => {
    const { found } = await opened();
    expect(
      await found({
        rule: ['admin-equivalent', 'cross-account-trust'],
        verdict: ['not-applicable'],
      }),
    ).toEqual([...levels]);
    expect(await found({ verdict: ['fail'] })).toEqual(['admin']);
    expect(
      await found({ verdict: ['unknown'], privilege: ['unknown'] }),
    ).toEqual(['unknown']);
  });

  it('finds nothing of a rule that is unknown or judged nothing', async () => {
    const { found, knex } = await opened();
    expect(await found({ rule: ['no-such'], verdict: ['pass'] })).toEqual([]);
    // As a rule book with one rule less left it.
    await knex('findings_evaluations').update({ signature: 'ffff' });
    expect(
      await found({ rule: ['admin-equivalent'], verdict: ['fail'] }),
    ).toEqual([]);
  });

  it('refuses to look for a rule whose place it does not know', async () => {
    const { list } = await opened();
    const filter = {
      rule: ['admin-equivalent'],
      verdict: ['unknown' as const],
    };
    await expect(list.count(filter, SEES_ALL)).rejects.toThrow(
      'needs the order of rules',
    );
  });
});
