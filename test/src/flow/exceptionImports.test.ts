import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import type { TestPortal } from '../testing/portal/startTestPortal';
import {
  cleo,
  ExceptionsPortal,
  hugo,
  inDays,
  nora,
  otto,
  refusalOf,
  rita,
} from './ExceptionsPortal';

jest.setTimeout(60_000);

const HEAD =
  'Reference,Title,Rules,Identities,Expires,Severity,Approved by,Approved at,Residual likelihood,Residual_Impact\n';
const row = (reference: string, name: string, more = ',,,,,,') =>
  `${reference},=1+1,accountable-owner,kubernetes:prod/acme/${name}${more}\n`;

eachPortalDatabase('Another register of exceptions', database => {
  let desk: ExceptionsPortal;
  let portal: TestPortal;

  beforeAll(async () => {
    desk = await ExceptionsPortal.start(database);
    portal = desk.portal;
  });
  afterAll(() => portal.stop());

  it('arrives as drafts that count for nothing until they are approved here', async () => {
    const csv =
      HEAD +
      row('RISK-1', 'app', ',,Low,Jo Bloggs,2024-02-01,,') +
      row('RISK-2', 'web', ',2020-01-01,High,,,2,4');
    expect(
      (await portal.as(rita).previewExceptionImport({ csv })).rows,
    ).toMatchObject([
      { line: 2, is: 'new', severity: 'high', withoutEnd: true },
      {
        ...{ line: 3, is: 'new', withoutEnd: false },
        notes: expect.arrayContaining([
          expect.stringMatching(/ended at 2020-01-01 23:59 UTC already/),
        ]),
      },
    ]);
    expect((await portal.as(rita).listExceptions({})).items).toEqual([]);

    const { rows } = await portal
      .as(rita)
      .importExceptions({ csv, lines: [2] });
    expect(rows).toMatchObject([{ line: 2, is: 'created' }]);
    const id = rows[0].exceptionId!;
    const draft = await portal.as(rita).getException(id);
    expect(draft).toMatchObject({
      ...{ state: 'draft', effective: false, severity: 'high' },
      terms: {
        title: '=1+1',
        imported: {
          ...{ reference: 'RISK-1', withoutEnd: true },
          claims: {
            ...{ approvedBy: 'Jo Bloggs', approvedAt: '2024-02-01' },
            severity: 'Low',
          },
        },
      },
    });
    expect(draft.approvers.flatMap(({ approval }) => approval ?? [])).toEqual(
      [],
    );
    expect(await desk.flagOf('app')).toMatchObject({ label: 'true' });
    expect(await refusalOf(portal.as(hugo).getException(id))).toMatch(/404/);
    expect(
      await refusalOf(desk.step(rita, draft, { action: 'submit' })),
    ).toMatch(/400.*names no end; choose one/);

    const again = await portal.as(rita).importExceptions({ csv });
    expect(again.rows).toMatchObject([
      { is: 'there', exceptionId: id },
      { is: 'created' },
    ]);
    // Somebody else learns that it came already, not what became of it.
    const { rows: others } = await portal
      .as(hugo)
      .previewExceptionImport({ csv });
    expect(others.map(({ is, exceptionId }) => [is, exceptionId])).toEqual([
      ['there', undefined],
      ['there', undefined],
    ]);

    const edited = await portal.as(rita).editException(id, {
      terms: desk.termsFor('app', { expiresAt: inDays(20) }),
      expectedHash: draft.hash,
    });
    expect(edited.terms.imported).toMatchObject({ reference: 'RISK-1' });
    expect(edited.terms.imported).not.toHaveProperty('withoutEnd');
    const asked = await desk.step(rita, edited, { action: 'submit' });
    await desk.step(hugo, asked, { action: 'pick-up' });
    await desk.step(hugo, asked, { action: 'approve' });
    const active = await desk.step(cleo, asked, { action: 'approve' });
    expect(active).toMatchObject({ state: 'active', effective: true });
  });

  it('says nothing about what its importer may not see, and is for people', async () => {
    const csv = HEAD + row('RISK-3', 'lab');
    const { rows } = await portal.as(otto).importExceptions({ csv });
    expect(rows).toMatchObject([
      {
        is: 'refused',
        problems: [
          expect.stringMatching(
            /no identity kubernetes:prod\/acme\/lab, or it/,
          ),
        ],
      },
    ]);
    expect(
      await refusalOf(portal.as('service').importExceptions({ csv })),
    ).toMatch(/403/);
    expect(
      await refusalOf(
        portal.as(rita).createException({
          terms: desk.termsFor('lab', {
            imported: { claims: { approvedBy: 'Jo' } },
          }),
        }),
      ),
    ).toMatch(/400.*written by an import alone/);
    portal.policy.deny({
      [otto]: [catalogEntityReadPermission.name],
      [nora]: ['accountability.exception.request'],
    });
    expect(
      await refusalOf(portal.as(nora).previewExceptionImport({ csv })),
    ).toMatch(/403.*permission accountability.exception.request/);
  });

  it.each([
    ['nothing of use', 'a,b\n1,2\n', /400.*needs a column 'rules'/],
    ['NUL', `${HEAD}\0`, /400.*NUL/],
    [
      'more than a thousand rows',
      HEAD + 'R,,,,,,,\n'.repeat(1_001),
      /400.*1000/,
    ],
    ['more than it may hold', 'x'.repeat(5 * 1024 * 1024 + 1), /400.*csv/],
    ['more than is read at all', 'x'.repeat(11 * 1024 * 1024), /413/],
  ])('is refused with %s', async (_, csv, problem) => {
    expect(
      await refusalOf(portal.as(rita).previewExceptionImport({ csv })),
    ).toMatch(problem);
  });

  it('goes out as CSV that no spreadsheet runs, approved only where it is', async () => {
    const response = await portal.as(rita).exportExceptions();
    expect(response.headers.get('content-type')).toMatch(/^text\/csv/);
    const [head, ...lines] = (await response.text()).trimEnd().split('\n');
    const at = (line: string, name: string) =>
      line.split(',')[head.split(',').indexOf(name)];
    expect(
      lines.map(line => [
        ...['state', 'title', 'approved_by', 'imported_reference'].map(name =>
          at(line, name),
        ),
        at(line, 'approved_at') !== '',
      ]),
    ).toEqual([
      ['draft', "'=1+1", '', 'RISK-2', false],
      [
        ...['active', 'Nobody answers for app until the split'],
        ...[`${hugo};${cleo}`, 'RISK-1', true],
      ],
    ]);
    expect(
      ['likelihood', 'impact', 'rating'].map(of =>
        at(lines[0], `residual_${of}`),
      ),
    ).toEqual(['2', '4', '8']);
    expect(at(lines[1], 'identities')).toBe('kubernetes:prod/acme/app');
    expect(at(lines[1], 'hash')).toMatch(/^[0-9a-f]{64}$/);
    const drafts = await portal.as(rita).exportExceptions({ state: 'draft' });
    expect((await drafts.text()).trimEnd().split('\n')).toHaveLength(2);
    const ofOtto = await portal.as(otto).exportExceptions();
    expect((await ofOtto.text()).trimEnd()).toBe(head);
  });

  it('leaves no error in the log', () => {
    expect(portal.log.messages('error')).toEqual([]);
  });
});
