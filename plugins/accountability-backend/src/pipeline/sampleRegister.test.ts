import { readFileSync } from 'fs';
import { resolve } from 'path';
import { identityRecordSchema } from 'backstage-plugin-accountability-common';
import { SEES_ALL } from '../posture';
import { ImportPlanner } from '../register';
import { eachDatabase } from '../testing/eachDatabase';
import { ExceptionDesk, RITA } from './__testUtils__/anExceptionDesk';
import { ImportService } from './ImportService';

const read = (path: string) =>
  readFileSync(resolve(__dirname, '../../../..', path), 'utf8');
const csv = read('docs/examples/register-of-exceptions.csv');
const named = [
  ...new Set(
    [...csv.matchAll(/kubernetes:prod\/[\w/-]+/g)].map(([ref]) => ref),
  ),
];

eachDatabase('The sample register', database => {
  it('names what there is in the demo, and is imported as it is', async () => {
    const { identities } = JSON.parse(read('test/acme/expected.json'));
    expect(Object.keys(identities)).toEqual(expect.arrayContaining(named));

    const desk = await ExceptionDesk.open(await database.init());
    await desk.pipeline.source(
      ...named.map(ref =>
        identityRecordSchema.parse({
          ...{ provider: 'kubernetes', scope: 'prod' },
          name: ref.replace('kubernetes:prod/', ''),
          kind: 'service-account',
        }),
      ),
    );
    const service = new ImportService({
      planner: new ImportPlanner({ ...desk.known, placeholders: [] }),
      exceptions: desk.service,
    });
    const { rows, unread } = await service.apply(
      { csv, register: 'risk-register' },
      {
        actor: await desk.actor(RITA),
        viewer: {
          ...{ visibility: SEES_ALL, refs: [RITA], seatedIn: [] },
          ...{ decidesElsewhere: false, outcomes: [] },
        },
      },
    );
    expect(unread).toEqual([]);
    expect(rows.map(({ is, problems }) => [is, ...problems])).toEqual([
      ['created'],
      ['created'],
      ['created'],
    ]);
  });
});
