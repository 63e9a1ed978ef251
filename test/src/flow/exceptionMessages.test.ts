import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { eventually } from '../testing/eventually';
import { Postbox } from '../testing/portal/Postbox';
import { cleo, ExceptionsPortal, hugo, rita } from './ExceptionsPortal';

jest.setTimeout(60_000);

eachPortalDatabase('What becomes of a request', database => {
  let desk: ExceptionsPortal;
  const post = new Postbox();

  beforeAll(async () => {
    desk = await ExceptionsPortal.start(database, {
      features: [post.module()],
    });
  });
  afterAll(() => desk.portal.stop());

  it('is told to whoever asked, and to nobody of what they did themselves', async () => {
    const asked = await desk.request('app');
    await desk.step(hugo, asked, { action: 'pick-up' });
    await desk.step(hugo, asked, { action: 'approve', reason: 'For a week' });
    const active = await desk.step(cleo, asked, { action: 'approve' });
    await desk.step(cleo, active, {
      action: 'revoke',
      reason: 'The key leaked',
    });
    await eventually(async () => {
      const said = post
        .to(rita)
        .flatMap(({ kind, items }) =>
          items.map(({ title, decision }) => ({ kind, title, ...decision })),
        );
      const of = { kind: 'decision', title: active.title };
      expect(said).toMatchObject([
        { ...of, event: 'approve' },
        { ...of, event: 'revoke', reason: 'The key leaked' },
      ]);
    });
    const others = post.messages.filter(
      ({ kind, recipient }) => kind === 'decision' && recipient.ref !== rita,
    );
    expect(others).toEqual([]);
  });
});
