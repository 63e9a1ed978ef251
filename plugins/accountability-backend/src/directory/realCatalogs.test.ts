import { existsSync, readdirSync, readFileSync } from 'fs';
import { join, resolve } from 'path';
import type { Entity } from '@backstage/catalog-model';
import { parseAllDocuments } from 'yaml';
import { eachDatabase } from '../testing/eachDatabase';
import { aDirectory } from './__testUtils__/directories';
import { pages, policy } from './__testUtils__/entities';
import { toDirectoryEntity } from './toDirectoryEntity';

const input =
  process.env.ACCOUNTABILITY_REAL_INPUT ??
  resolve(__dirname, '../../../../../shared/real-input');
const catalogs = join(input, 'catalogs');
const present = existsSync(catalogs);

/** Every entity document of the YAML files below a folder, as it lies there. */
function readEntities(folder: string): Entity[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.ya?ml$/.test(name))
    .sort()
    .flatMap(name =>
      parseAllDocuments(readFileSync(join(folder, name), 'utf8'), {
        logLevel: 'silent',
      }).map(document => document.toJS() as Entity | null),
    )
    .filter((entity): entity is Entity =>
      Boolean(
        entity?.apiVersion?.startsWith?.('backstage.io/') &&
          entity.metadata?.name,
      ),
    );
}

const whenPresent = present ? describe : describe.skip;

whenPresent(
  `Real catalogs${
    present ? '' : ' (skipped: ../shared/real-input is missing)'
  }`,
  () => {
    eachDatabase('Owners in real catalogs', ({ init }) => {
      // The numbers were counted independently, see expected.md of the real input.
      it.each([
        ['backstage-backstage-newer', 4, 1],
        ['backstage-catalog-model-examples', 26, 0],
        ['backstage-community-plugins', 1635, 1451],
        ['giantswarm-backstage-catalogs', 93, 14],
        ['redhat-developer-rhdh', 15, 4],
        ['roadie-backstage-plugins', 28, 28],
        ['tyriis-home-ops', 37, 37],
      ])(
        '%s: of %d ownable entities %d have an owner that does not exist',
        async (name, ownable, dangling) => {
          const { refresh, directory } = await aDirectory(await init());
          const entities = readEntities(join(catalogs, name));
          await refresh(pages(entities));

          const owned = entities
            .map(entity => toDirectoryEntity(entity, policy))
            .filter(
              entity =>
                entity && entity.kind !== 'user' && entity.kind !== 'group',
            );
          const owners = owned.flatMap(entity => entity!.ownerRef ?? []);
          const standings = await directory.standings(owners);

          expect(owned).toHaveLength(ownable);
          expect(
            owners.filter(
              ref => standings.get(ref)?.standing === 'not-in-catalog',
            ),
          ).toHaveLength(dangling);
        },
        30_000,
      );
    });

    it('finds the keys of the linked sample', () => {
      const sample = readEntities(
        join(input, 'k8s/emojivoto-linked-sample/sample'),
      );

      const keys = sample
        .map(entity => toDirectoryEntity(entity, policy))
        .flatMap(entity => entity?.linkKeys ?? [])
        .filter(({ key }) => key.startsWith('kubernetes-'));

      expect(keys.map(({ key }) => key).sort()).toEqual([
        'kubernetes-id:emoji',
        'kubernetes-id:vote-bot',
        'kubernetes-id:voting',
        'kubernetes-id:web',
      ]);
      expect(keys.map(({ terms }) => terms?.namespace)).toEqual(
        Array(4).fill('emojivoto'),
      );
    });
  },
);
