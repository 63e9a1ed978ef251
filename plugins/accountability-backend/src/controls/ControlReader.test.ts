import {
  controlSpecSchema,
  type ControlSpecInput,
} from 'backstage-plugin-accountability-common';
import type { Knex } from 'knex';
import { insertRows, inTransaction } from '../db';
import { DatabaseDefinitionStore, declarationHash } from '../definitions';
import { DatabasePictureStore, refreshDirectory } from '../directory';
import { SEES_ALL } from '../posture';
import { eachDatabase } from '../testing/eachDatabase';
import { ControlReader } from './ControlReader';

const NOW = new Date('2026-11-24T12:00:00.000Z');
const everybody = { visibility: SEES_ALL };

eachDatabase('ControlReader', database => {
  let knex: Knex;
  let reader: ControlReader;

  beforeEach(async () => {
    knex = await database.init();
    reader = new ControlReader({ knex, placeholders: [] });
  });

  async function declare(
    name: string,
    input: Partial<ControlSpecInput> = {},
    withdrawnAt?: string,
  ) {
    const spec = controlSpecSchema.parse({
      intent: 'Whoever leaves loses every key the same day.',
      domain: 'identity',
      ...input,
    });
    const content = {
      ...{ kind: 'Control' as const, ref: `control:default/${name}` },
      ...{ namespace: 'default', name, spec },
    };
    const at = NOW.toISOString();
    await inTransaction(knex, tx =>
      new DatabaseDefinitionStore(tx).record([
        {
          ...{ action: 'declare', at },
          declaration: {
            ...{ ...content, hash: declarationHash(content) },
            ...{ origin: 'git', declaredAt: at, withdrawnAt },
          },
        },
      ]),
    );
  }

  async function people() {
    async function* pages() {
      yield ['lee', 'kim'].map(name => ({
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'User',
        metadata: { name, title: name.toUpperCase() },
        spec: { memberOf: [] },
      }));
    }
    await refreshDirectory({
      entities: pages(),
      store: new DatabasePictureStore(knex),
      policy: {
        isLeaver: ({ metadata }) => metadata.name === 'kim',
        functions: new Map(),
        maxVanishShare: 1,
        holdForMs: 0,
      },
      now: NOW,
      onChange: async () => {},
    });
  }

  it('shows duties with who stands behind them, whatever became of them (I18)', async () => {
    await people();
    await declare('offboarding', {
      owner: 'user:default/lee',
      outcomes: ['outcome:default/a'],
      duties: [
        { duty: 'revoke', holder: 'user:kim', systems: ['system:shop'] },
        { duty: 'rotate', holder: 'group:ghosts' },
        { duty: 'offboard', holder: 'group:tbd' },
      ],
    });
    const [control] = await reader.list(everybody);
    expect(control).toMatchObject({
      ref: 'control:default/offboarding',
      title: 'offboarding',
      domain: 'identity',
      owner: { ref: 'user:default/lee', title: 'LEE', standing: 'active' },
      outcomes: ['outcome:default/a'],
      duties: [
        {
          duty: 'revoke',
          holder: { ref: 'user:default/kim', standing: 'user-left' },
          systems: ['system:default/shop'],
        },
        { holder: { ref: 'group:default/ghosts', standing: 'not-in-catalog' } },
        { holder: { ref: 'group:default/tbd', standing: 'placeholder' } },
      ],
    });
  });

  it('lists by title, and those of an outcome', async () => {
    await declare('b', { outcomes: ['outcome:default/x'] });
    await declare('a', { outcomes: ['outcome:default/y'] });
    await declare('c', {}, NOW.toISOString());
    const names = (of: { name: string }[]) => of.map(({ name }) => name);
    expect(names(await reader.list(everybody))).toEqual(['a', 'b']);
    expect(
      names(await reader.ofOutcome('outcome:default/x', everybody)),
    ).toEqual(['b']);
    // Its page stays, with the day on which it was withdrawn.
    expect(await reader.get('control:default/c', everybody)).toMatchObject({
      withdrawnAt: NOW.toISOString(),
      spec: { domain: 'identity' },
    });
    expect(await reader.get('control:default/d', everybody)).toBeUndefined();
  });

  it('shows controls to those who may read them, and to those concerned', async () => {
    await declare('readable');
    await declare('hidden');
    await declare('of-lee', {
      duties: [{ duty: 'revoke', holder: 'user:lee' }],
    });
    await insertRows(knex, 'posture_visible_entities', [
      { set_id: 'some', entity_ref: 'control:default/readable' },
    ]);
    const visibility = { ...SEES_ALL, entities: { setId: 'some' } };
    const person = { ref: 'user:default/lee', active: true, groups: [] };
    const names = async (viewer: Parameters<ControlReader['list']>[0]) =>
      (await reader.list(viewer)).map(({ name }) => name);
    expect(await names({ visibility })).toEqual(['readable']);
    expect(await names({ visibility, person })).toEqual(['of-lee', 'readable']);
    expect(
      await reader.get('control:default/hidden', { visibility, person }),
    ).toBeUndefined();
  });
});
