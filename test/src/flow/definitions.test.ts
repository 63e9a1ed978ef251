import { createMockDirectory } from '@backstage/backend-test-utils';
import { writeFileSync } from 'fs';
import { join } from 'path';
import { stringify } from 'yaml';
import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { eventually } from '../testing/eventually';
import { anOutcome } from '../testing/portal/entities';
import { failureOf } from '../testing/portal/failureOf';
import { DefinitionsPortal, sofia } from './DefinitionsPortal';

// The catalog looks for orphans every half a minute only.
jest.setTimeout(180_000);

const ORIGIN = 'accountability.dev/origin';
const DANA = 'user:default/dana';
const ref = (name: string) => `outcome:default/${name}`;

eachPortalDatabase('Definitions of outcomes', database => {
  let definitions: DefinitionsPortal;

  beforeAll(async () => {
    definitions = await DefinitionsPortal.start(database, {
      inGit: [anOutcome('of-git'), anOutcome('other-of-git')],
    });
  });
  afterAll(() => definitions.portal.stop());

  const listed = async (name: string) => {
    const found = (await definitions.listed())[name];
    if (!found) throw new Error(`${name} is not listed`);
    return found;
  };

  it('are read from Git', async () => {
    await eventually(async () => {
      expect(await listed('of-git')).toMatchObject({
        ref: ref('of-git'),
        origin: 'git',
        editUrl: 'https://acme.example/catalog-info.yaml',
        overruled: false,
      });
    });
    expect((await definitions.outcome('of-git')).relations).toEqual([
      { type: 'accountableTo', targetRef: DANA },
      { type: 'ownedBy', targetRef: DANA },
    ]);
  });

  it('follow every change in Git', async () => {
    const { hash } = await listed('of-git');
    await definitions.portal.catalog.put(
      anOutcome('of-git', { riskTolerance: 'None at all' }),
    );
    await eventually(async () => {
      expect((await listed('of-git')).hash).not.toBe(hash);
    });
  });

  it('come from the portal into the catalog, and to whom they are about', async () => {
    await definitions.declare('by-hand');
    expect(await listed('by-hand')).toMatchObject({
      origin: 'portal',
      declaredBy: sofia,
    });
    await eventually(async () => {
      const { metadata, relations } = await definitions.outcome('by-hand');
      expect(metadata.annotations).toMatchObject({ [ORIGIN]: 'portal' });
      expect(relations).toContainEqual({
        type: 'accountableTo',
        targetRef: DANA,
      });
      expect(
        (await definitions.portal.entity('dana', 'user')).relations,
      ).toContainEqual({
        type: 'accountableFor',
        targetRef: ref('by-hand'),
      });
    });
    // What we published ourselves is not taken for a file in Git.
    expect(await listed('by-hand')).toMatchObject({ origin: 'portal' });
  });

  it('are changed by one person at a time', async () => {
    const { hash } = await listed('by-hand');
    const change = { expectedHash: hash, title: 'By hand' };
    const changed = await definitions.revise('by-hand', change);
    const again = definitions.revise('by-hand', { ...change, title: 'Late' });
    expect(await failureOf(again)).toEqual({
      status: 409,
      message: expect.stringContaining(`its hash is ${changed.hash} now`),
    });
    await eventually(async () => {
      const { metadata } = await definitions.outcome('by-hand');
      expect(metadata.title).toBe('By hand');
    });
  });

  it('of which many are declared or changed at once, let one win', async () => {
    const statuses = async (calls: Promise<unknown>[]) =>
      (await Promise.allSettled(calls))
        .filter(({ status }) => status === 'fulfilled')
        .map(() => 'won');
    const five = [1, 2, 3, 4, 5];
    expect(
      await statuses(five.map(() => definitions.declare('contended'))),
    ).toEqual(['won']);
    const { hash: expectedHash } = await listed('contended');
    expect(
      await statuses(
        five.map(at =>
          definitions.revise('contended', {
            expectedHash,
            title: `Title ${at}`,
          }),
        ),
      ),
    ).toEqual(['won']);
  });

  it('leave the catalog when they are withdrawn, and come back', async () => {
    await definitions.declare('passing');
    await eventually(() => definitions.outcome('passing'));
    const { withdrawnAt } = await definitions.portal
      .as(sofia)
      .withdrawDefinition(ref('passing'), { reason: 'It is over' });
    expect(withdrawnAt).toBeDefined();
    await eventually(async () => {
      expect(await definitions.outcomeNames()).not.toContain('passing');
    });
    expect((await listed('passing')).withdrawnAt).toBe(withdrawnAt);

    await definitions.declare('passing');
    await eventually(() => definitions.outcome('passing'));
    expect((await listed('passing')).withdrawnAt).toBeUndefined();
  });

  it('of Git win over those of the portal, which come back after them', async () => {
    const { catalog } = definitions.portal;
    const { hash } = await definitions.declare('both');
    await eventually(() => definitions.outcome('both'));

    await catalog.put(anOutcome('both', { statement: 'Git says so.' }));
    await eventually(async () => {
      expect(await listed('both')).toMatchObject({
        origin: 'git',
        overruled: true,
      });
      const { metadata, spec } = await definitions.outcome('both');
      expect(metadata.annotations).not.toHaveProperty([ORIGIN]);
      expect(spec).toMatchObject({ statement: 'Git says so.' });
    });
    const refused = {
      status: 409,
      message: `${ref(
        'both',
      )} is declared in Git, and Git wins; change it at https://acme.example/catalog-info.yaml`,
    };
    const revision = definitions.revise('both', { expectedHash: hash });
    expect(await failureOf(revision)).toEqual(refused);
    expect(await failureOf(definitions.declare('both'))).toEqual(refused);
    expect(await failureOf(definitions.declare('of-git'))).toMatchObject({
      status: 409,
    });

    await catalog.remove(ref('both'));
    await eventually(async () => {
      expect(await listed('both')).toMatchObject({ origin: 'portal', hash });
      const { metadata } = await definitions.outcome('both');
      expect(metadata.annotations).toMatchObject({ [ORIGIN]: 'portal' });
    });
  });

  it('that vanish from Git are withdrawn, and reinstated when they are back', async () => {
    const { catalog } = definitions.portal;
    const before = await listed('other-of-git');
    await catalog.remove(ref('other-of-git'));
    await eventually(async () => {
      expect((await listed('other-of-git')).withdrawnAt).toBeDefined();
    });
    await catalog.put(anOutcome('other-of-git'));
    await eventually(async () => {
      const { hash, withdrawnAt } = await listed('other-of-git');
      expect({ hash, withdrawnAt }).toEqual({ hash: before.hash });
    });
  });

  it('stay while the catalog cannot be read to its end', async () => {
    const { broken, portal } = definitions;
    const health = async () =>
      (await portal.as('service').getHealth()).items.find(
        ({ id }) => id === 'definitions',
      );
    broken.fails = 'definitions';
    broken.failed = 0;
    await portal.catalog.remove(ref('other-of-git'));
    await eventually(async () => {
      expect(broken.failed).toBeGreaterThan(2);
      expect(await health()).toMatchObject({
        level: 'error',
        detail: expect.stringContaining('stay as they were'),
      });
    });
    await expect(definitions.outcome('other-of-git')).rejects.toThrow('404');
    expect((await listed('other-of-git')).withdrawnAt).toBeUndefined();

    broken.fails = 'never';
    await eventually(async () => {
      expect((await listed('other-of-git')).withdrawnAt).toBeDefined();
      expect(await health()).toMatchObject({ level: 'ok' });
    });
  });
});

eachPortalDatabase('A file in Git', database => {
  const folder = createMockDirectory();
  const file = join(folder.path, 'outcomes.yaml');
  const write = (...names: string[]) =>
    writeFileSync(
      file,
      names
        .map(name =>
          stringify(anOutcome(name, { statement: 'The file says so.' })),
        )
        .join('---\n'),
    );
  let definitions: DefinitionsPortal;

  beforeAll(async () => {
    write('filed');
    definitions = await DefinitionsPortal.start(database, {
      config: {
        catalog: {
          processingInterval: { seconds: 1 },
          stitchingStrategy: { pollingInterval: { milliseconds: 100 } },
          locations: [
            {
              type: 'file',
              target: file,
              rules: [{ allow: ['Outcome', 'Control'] }],
            },
          ],
        },
      },
    });
  });
  afterAll(() => definitions.portal.stop());

  const originOf = async (name: string) =>
    (await definitions.listed())[name]?.origin;

  it('takes over what the portal declared, and gives it back', async () => {
    await definitions.declare('handed-over');
    await eventually(async () => {
      expect(await originOf('filed')).toBe('git');
      const { metadata } = await definitions.outcome('handed-over');
      expect(metadata.annotations).toMatchObject({ [ORIGIN]: 'portal' });
    });

    write('filed', 'handed-over');
    await eventually(async () => {
      expect(await originOf('handed-over')).toBe('git');
      const { spec } = await definitions.outcome('handed-over');
      expect(spec).toMatchObject({ statement: 'The file says so.' });
    }, 60_000);

    write('filed');
    await eventually(async () => {
      expect(await originOf('handed-over')).toBe('portal');
      const { metadata } = await definitions.outcome('handed-over');
      expect(metadata.annotations).toMatchObject({ [ORIGIN]: 'portal' });
    }, 60_000);
    expect(await originOf('filed')).toBe('git');
  });
});
