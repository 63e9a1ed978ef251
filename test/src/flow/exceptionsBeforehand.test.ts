import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { anOutcome } from '../testing/portal/entities';
import {
  cleo,
  ExceptionsPortal,
  hugo,
  otto,
  refusalOf,
  rita,
} from './ExceptionsPortal';

jest.setTimeout(60_000);

eachPortalDatabase(
  'Whoever takes a seat later, or owns a control domain',
  database => {
    let desk: ExceptionsPortal;

    beforeAll(async () => {
      desk = await ExceptionsPortal.start(database, {
        entities: [
          anOutcome('lab-is-owned', {
            scope: { kind: 'Component', 'metadata.name': 'lab' },
            seats: {
              'business-result': [
                { holder: rita, until: '2099-12-31' },
                { holder: otto, from: '2100-01-01' },
              ],
              'control-system': cleo,
              'exception-handling': hugo,
              cloud: otto,
            },
            decisionRights: [
              {
                ...{ seat: 'exception-handling', verb: 'approve-exception' },
                ...{ lever: 'change', verifiedBy: rita },
                ...{ proof: { kind: 'policy', title: 'Policy' } },
                verifiedOn: '2026-01-01',
              },
            ],
          }),
        ],
      });
    });
    afterAll(() => desk.portal.stop());

    it('sees the outcome, and not the exceptions that its seats decide', async () => {
      const asked = await desk.request('lab');
      expect(asked.decidedBy).toBe('outcome:default/lab-is-owned');
      const listed = async (who: string) =>
        (await desk.portal.as(who).listExceptions({})).items.map(
          ({ id }) => id,
        );
      expect(await listed(cleo)).toEqual([asked.id]);
      const { may } = await desk.portal
        .as(otto)
        .getOutcome('outcome:default/lab-is-owned');
      expect(may.seats).toMatchObject([
        { seat: 'cloud', holder: otto },
        { seat: 'business-result', holder: otto },
      ]);
      expect(await listed(otto)).toEqual([]);
      expect(
        await refusalOf(desk.portal.as(otto).getException(asked.id)),
      ).toMatch(/^404/);
    });
  },
);
