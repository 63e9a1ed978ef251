import { request } from 'node:http';
import { mockCredentials } from '@backstage/backend-test-utils';
import type { UploadPreview } from 'backstage-plugin-accountability-common';
import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { eventually } from '../testing/eventually';
import { DatabaseDoor } from '../testing/portal/DatabaseDoor';
import { failureOf } from '../testing/portal/failureOf';
import { kubectlOutput } from '../testing/portal/kubectlOutput';
import {
  startTestPortal,
  type TestPortal,
} from '../testing/portal/startTestPortal';

jest.setTimeout(60_000);

const ann = 'user:default/ann';

eachPortalDatabase('Files dropped into the portal', database => {
  const door = new DatabaseDoor();
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startTestPortal({
      database: await database.config(),
      features: [door.module()],
    });
  });
  afterAll(() => portal.stop());

  async function drop(
    scope: string,
    ...contents: BlobPart[]
  ): Promise<UploadPreview> {
    const { id } = await portal.as(ann).upload({
      format: 'kubernetes',
      scope,
      files: contents.map(
        (content, at) => new File([content], `export-${at + 1}.json`),
      ),
    });
    return eventually(async () => {
      const upload = await portal.as(ann).getUpload(id);
      expect(upload.state).not.toBe('reading');
      return upload;
    });
  }
  /** Applies an upload, and waits until that has ended. */
  async function apply(id: string): Promise<UploadPreview> {
    await portal.as(ann).applyUpload(id);
    return eventually(async () => {
      const upload = await portal.as(ann).getUpload(id);
      expect(upload.state).not.toBe('applying');
      return upload;
    });
  }
  const namesIn = async (scope: string) =>
    (await portal.as(ann).listIdentities({ scope: [scope] })).items.map(
      item => item.name,
    );

  it('show what would change, and change it when asked to', async () => {
    const first = await drop('lab', kubectlOutput('a', 'b', 'c'));
    expect(first).toMatchObject({
      state: 'ready',
      complete: true,
      files: ['export-1.json'],
      isNewSource: true,
      new: 3,
      gone: 0,
    });
    expect(await namesIn('lab')).toEqual([]);
    expect(await apply(first.id)).toMatchObject({
      state: 'applied',
      applied: 3,
    });
    expect(await namesIn('lab')).toEqual(['acme/a', 'acme/b', 'acme/c']);

    const second = await drop(
      'lab',
      kubectlOutput('b', 'c'),
      kubectlOutput('d'),
    );
    expect(second).toMatchObject({
      isNewSource: false,
      lastCompleteAt: expect.any(String),
      new: 1,
      changed: 0,
      unchanged: 2,
      gone: 1,
      examples: {
        new: ['kubernetes:lab/acme/d'],
        gone: ['kubernetes:lab/acme/a'],
      },
    });
    await apply(second.id);
    expect(await namesIn('lab')).toEqual(['acme/b', 'acme/c', 'acme/d']);
    const sources = await portal.as(ann).listSources();
    expect(sources.find(source => source.way === 'upload')).toMatchObject({
      scope: 'lab',
      identities: 3,
      lastRun: { state: 'complete', trigger: 'upload', gone: 1 },
    });
  });

  it('are applied once, whoever asks how often', async () => {
    const { id } = await drop('once', kubectlOutput('a'));
    const asked = await Promise.allSettled(
      [1, 2, 3].map(() => portal.as(ann).applyUpload(id)),
    );
    const applied = asked.filter(({ status }) => status === 'fulfilled');
    expect(applied).toHaveLength(1);
    await eventually(async () =>
      expect(await portal.as(ann).getUpload(id)).toMatchObject({
        state: 'applied',
      }),
    );
    expect(await failureOf(portal.as(ann).applyUpload(id))).toEqual({
      status: 409,
      message: expect.stringContaining('is applied'),
    });
    expect(
      await portal.as(ann).listRuns('upload-kubernetes-once'),
    ).toHaveLength(1);
  });

  it('expire a day after they were read', async () => {
    const { id } = await drop('late', kubectlOutput('a'));
    await door
      .knex('inventory_uploads')
      .where({ id })
      .update({ created_at: '2026-01-01T00:00:00.000Z' });
    expect(await portal.as(ann).getUpload(id)).toMatchObject({
      state: 'expired',
    });
    expect(await failureOf(portal.as(ann).applyUpload(id))).toEqual({
      status: 409,
      message: expect.stringContaining('is expired'),
    });
    expect(await namesIn('late')).toEqual([]);

    // The next upload clears away what nobody can use any more.
    await drop('later', kubectlOutput('a'));
    expect(await failureOf(portal.as(ann).getUpload(id))).toMatchObject({
      status: 404,
    });
  });

  it('are closed when the portal died while it applied them, and applied again', async () => {
    await apply((await drop('died', kubectlOutput('a', 'b'))).id);
    const { id, sourceId } = await drop('died', kubectlOutput('b', 'c'));
    const run = '00000000-0000-4000-8000-000000000000';
    // As a process leaves it behind that dies in the middle.
    const [left] = await door
      .knex('inventory_runs')
      .where({ source_id: sourceId });
    await door.knex('inventory_runs').insert({
      ...left,
      id: run,
      state: 'running',
      started_at: '2026-12-01T00:00:00.000Z',
      finished_at: null,
    });
    await door
      .knex('inventory_sources')
      .where({ id: sourceId })
      .update({ lease_holder: run, lease_until: '9999-01-01T00:00:00.000Z' });
    await door
      .knex('inventory_uploads')
      .where({ id })
      .update({
        state: 'applying',
        work_id: run,
        applied_count: 1,
        busy_until: '2026-01-01T00:00:00.000Z',
        preview: door.knex.raw(`replace(preview, '"ready"', '"applying"')`),
      });

    expect(await portal.as(ann).getUpload(id)).toMatchObject({
      state: 'incomplete',
      applied: 1,
      error: expect.stringMatching(
        /1 of 2 .* removed nothing\. Apply it again/,
      ),
    });
    const [closed] = await portal.as(ann).listRuns(sourceId);
    expect(closed).toMatchObject({ id: run, state: 'incomplete' });
    expect(await namesIn('died')).toEqual(['acme/a', 'acme/b']);
    expect(await apply(id)).toMatchObject({ state: 'applied', applied: 2 });
    expect(await namesIn('died')).toEqual(['acme/b', 'acme/c']);
  });

  it('remove nothing when they break off, and add what they hold', async () => {
    const whole = await drop('torn', kubectlOutput('a', 'b'));
    await apply(whole.id);

    const torn = await drop(
      'torn',
      kubectlOutput('b', 'c'),
      kubectlOutput('d').slice(0, -20),
    );
    expect(torn).toMatchObject({ state: 'ready', complete: false, gone: 0 });
    expect(torn.problems).toEqual([
      expect.objectContaining({
        effect: 'record-lost',
        file: 'export-2.json',
        message: expect.stringContaining('export-2.json'),
      }),
    ]);
    await apply(torn.id);
    expect(await namesIn('torn')).toEqual(['acme/a', 'acme/b', 'acme/c']);
    const [run] = await portal.as(ann).listRuns('upload-kubernetes-torn');
    expect(run).toMatchObject({ state: 'incomplete', gone: 0 });
  });

  it.each<[string, BlobPart, RegExp]>([
    ['another format', 'user,arn\nci,arn:aws:iam::1:user/ci\n', /right file/],
    ['nothing', '', /empty|kubectl get/i],
    ['an archive', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0]), /.+/],
  ])('say what is wrong with %s', async (_, content, why) => {
    const upload = await drop('wrong', content);
    expect(upload.state).toBe('failed');
    expect(upload.error).toMatch(why);
    expect(await failureOf(portal.as(ann).applyUpload(upload.id))).toEqual({
      status: 409,
      message: expect.stringContaining('is failed'),
    });
  });

  it('are read in UTF-16 too', async () => {
    const text = `\ufeff${kubectlOutput('wide')}`;
    const upload = await drop('wide', Buffer.from(text, 'utf16le'));
    expect(upload).toMatchObject({ state: 'ready', complete: true, new: 1 });
  });

  it.each<[string, () => FormData | string, RegExp]>([
    ['without files', () => form({ format: 'kubernetes' }), /no file/],
    ['without a format', () => form({}, 'x'), /which format/],
    ['of no known format', () => form({ format: 'ldif' }, 'x'), /kubernetes/],
    [
      'with a scope that cannot be',
      () => form({ format: 'kubernetes', scope: 'a/b' }, 'x'),
      /no slash/,
    ],
    [
      'with settings that are no object',
      () => form({ format: 'kubernetes', settings: '[' }, 'x'),
      /settings/,
    ],
    ['as one text', () => 'format=kubernetes', /multipart/],
  ])('are refused %s', async (_, body, why) => {
    const response = await portal.request(ann, '/uploads', {
      method: 'POST',
      body: body(),
    });
    expect([400, 404]).toContain(response.status);
    expect((await response.json()).error.message).toMatch(why);
  });

  it('are let go of when whoever sends them hangs up', async () => {
    const audited = (status: string) =>
      portal.log.entries.filter(
        ({ meta }) => meta.eventId === 'upload' && meta.status === status,
      );
    const begun = audited('initiated').length;
    const failed = audited('failed').length;
    const sending = request(`${portal.url}/api/accountability/uploads`, {
      method: 'POST',
      headers: {
        Authorization: mockCredentials.user.header(ann),
        'Content-Type': 'multipart/form-data; boundary=x',
      },
    });
    sending.on('error', () => {});
    sending.write(
      '--x\r\nContent-Disposition: form-data; name="files"; filename="a.json"\r\n\r\n{',
    );
    await eventually(() => {
      expect(audited('initiated').length).toBe(begun + 1);
    });
    sending.destroy();
    await eventually(() => {
      expect(audited('failed').length).toBe(failed + 1);
    });
  });

  it('are audited, and go wrong without an error in the log', () => {
    const audited = portal.log.entries
      .filter(({ meta }) => meta.status === 'succeeded')
      .map(({ meta }) => meta.eventId);
    expect(audited).toEqual(expect.arrayContaining(['upload', 'upload-apply']));
    expect(portal.log.messages('error')).toEqual([]);
  });
});

function form(fields: Record<string, string>, file?: string): FormData {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  if (file) body.append('files', new File([file], 'export.json'));
  return body;
}
