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
      new: 3,
      gone: 0,
    });
    expect(await namesIn('lab')).toEqual([]);
    expect(await portal.as(ann).applyUpload(first.id)).toMatchObject({
      state: 'applied',
    });
    expect(await namesIn('lab')).toEqual(['acme/a', 'acme/b', 'acme/c']);

    const second = await drop(
      'lab',
      kubectlOutput('b', 'c'),
      kubectlOutput('d'),
    );
    expect(second).toMatchObject({
      new: 1,
      changed: 0,
      unchanged: 2,
      gone: 1,
      examples: {
        new: ['kubernetes:lab/acme/d'],
        gone: ['kubernetes:lab/acme/a'],
      },
    });
    await portal.as(ann).applyUpload(second.id);
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

  it('remove nothing when they break off, and add what they hold', async () => {
    const whole = await drop('torn', kubectlOutput('a', 'b'));
    await portal.as(ann).applyUpload(whole.id);

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
    await portal.as(ann).applyUpload(torn.id);
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
