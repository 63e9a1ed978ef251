import { mockApis } from '@backstage/test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aResponseError } from '../testing';
import { inOneSystem, type RenderOptions } from '../testing/__testUtils__';
import {
  address,
  beginFrom,
  declaredBy,
  fillIn,
  fillInDay,
  find,
  goTo,
  NEW_OUTCOME,
  openOutcomeForm,
} from './__testUtils__';

jest.setTimeout(90_000);

describe.each(inOneSystem)('declaring an outcome, %s', (_, render) => {
  it('offers a template for each way to carry a result, and who it needs', async () => {
    await openOutcomeForm(render);
    const cards = within(await screen.findByRole('list')).getAllByRole(
      'listitem',
    );
    expect(cards).toHaveLength(3);
    expect(cards[2]).toHaveTextContent(
      'Fits when: The identities are created or used by vendors',
    );
    expect(
      within(cards[2]).getByRole('img', {
        name: 'Needed at the table: Business result, Control system, Exceptions, Mission, Security, Procurement, Legal, Finance, Identity',
      }),
    ).toBeInTheDocument();
  });

  it('goes from a template to an outcome in force', async () => {
    const api = await openOutcomeForm(render);
    await beginFrom();
    expect(address()).toBe(`${NEW_OUTCOME}?step=what`);
    fillIn(/Title/, 'Halve all privilege');
    await userEvent.click(screen.getByRole('button', { name: /^Next: How/ }));

    expect(
      screen.getByRole('heading', { name: 'How it is measured' }),
    ).toHaveFocus();
    fillIn('Target', '50');
    fillInDay('Target date', '2027-03-31');
    await goTo('Who answers');
    await find(/Person for Business result/, 'dana', /dana/i);
    await goTo('Check and declare');

    expect(
      await screen.findByText('It can be put in force.'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('region', { name: 'Catalog file', hidden: true }),
    ).toHaveTextContent('kind: Outcome');
    await userEvent.click(
      screen.getByRole('button', { name: 'Declare and put in force' }),
    );

    await waitFor(() =>
      expect(address()).toBe(
        '/accountability/outcomes/default/halve-all-privilege',
      ),
    );
    expect(declaredBy(api)).toEqual([
      expect.objectContaining({
        kind: 'Outcome',
        namespace: 'default',
        name: 'halve-all-privilege',
        title: 'Halve all privilege',
        spec: expect.objectContaining({
          lifecycle: 'active',
          model: 'product-led',
          measure: expect.objectContaining({
            target: 50,
            targetDate: '2027-03-31',
          }),
          seats: {
            'business-result': [
              { holder: 'user:default/dana.fox', coOwner: false },
            ],
          },
        }),
      }),
    ]);
  });

  it('tells why the portal refuses, and loses nothing', async () => {
    const refused = await aResponseError(
      409,
      'outcome:default/x is already declared in the portal; revise it, or choose another name',
    );
    await openOutcomeForm(render, {
      answers: { declareDefinition: () => Promise.reject(refused) },
    });
    await beginFrom();
    await goTo('Check and declare');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Save as draft' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'It was not declaredoutcome:default/x is already declared in the portal; revise it, or choose another name',
    );
    await goTo(/What shall hold/);
    expect(screen.getByRole('textbox', { name: /Title/ })).toHaveValue(
      'Halve standing privilege',
    );
  });

  it('keeps the draft for the same person, and offers it again', async () => {
    const storage = mockApis.storage();
    await openOutcomeForm(render, { storage });
    await beginFrom();
    fillIn(/Title/, 'Half done');
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
    expect(
      await screen.findByText('You have an unfinished draft: “Half done”'),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Go on with it' }),
    );
    expect(screen.getByRole('textbox', { name: /Title/ })).toHaveValue(
      'Half done',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Go back' }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Throw it away' }),
    );
    expect(screen.queryByText(/unfinished draft/)).not.toBeInTheDocument();
  });

  it('goes on by itself where a reloaded page had been', async () => {
    const storage = mockApis.storage();
    const kept = {
      at: '2026-11-20T08:00:00.000Z',
      values: {
        namespace: 'default',
        name: 'a',
        title: 'From yesterday',
        spec: { model: 'centralised', measure: { id: 'a' } },
      },
    };
    await storage
      .forBucket('accountability')
      .set('draft new Outcome of user:default/guest', kept);
    await storage
      .forBucket('accountability')
      .set('draft new Outcome of user:default/test', kept);
    await openOutcomeForm(render, {
      storage,
      path: `${NEW_OUTCOME}?step=what`,
    });
    expect(await screen.findByRole('textbox', { name: /Title/ })).toHaveValue(
      'From yesterday',
    );
  });

  it('is gone through by keyboard, each step from its top', async () => {
    await openOutcomeForm(render);
    const start = await screen.findByRole('button', {
      name: /The product answers/,
    });
    const tabTo = async (wanted: () => HTMLElement) => {
      for (let n = 0; n < 60 && document.activeElement !== wanted(); n++) {
        await userEvent.tab();
      }
      expect(wanted()).toHaveFocus();
    };
    await tabTo(() => start);
    await userEvent.keyboard('{Enter}');
    expect(
      await screen.findByRole('heading', { name: 'What shall hold' }),
    ).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard('{Control>}a{/Control}No old keys');
    expect(screen.getByRole('textbox', { name: /Title/ })).toHaveValue(
      'No old keys',
    );
    await tabTo(() => screen.getByRole('button', { name: /^Next/ }));
    await userEvent.keyboard('{Enter}');
    expect(
      screen.getByRole('heading', { name: 'How it is measured' }),
    ).toHaveFocus();
  });

  it('asks before a link leads away from changes', async () => {
    await openOutcomeForm(render);
    await beginFrom();
    fillIn(/Title/, 'Half done');
    await userEvent.click(screen.getByRole('link', { name: 'Catalog' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Stay' }));
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(address()).toBe(`${NEW_OUTCOME}?step=what`);

    await userEvent.click(screen.getByRole('link', { name: 'Catalog' }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Leave, keep the draft' }),
    );
    await waitFor(() => expect(address()).toBe('/catalog'));
  });

  it('throws the draft away where one leaves for good', async () => {
    await openOutcomeForm(render);
    await beginFrom();
    fillIn(/Title/, 'Half done');
    await userEvent.click(screen.getByRole('link', { name: 'Catalog' }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Leave, throw it away' }),
    );
    await waitFor(() => expect(address()).toBe('/catalog'));
    // Without the step in the address, what would be offered stands here.
    expect(screen.getAllByText(/Fits when/)).toHaveLength(3);
    expect(screen.queryByText(/unfinished draft/)).not.toBeInTheDocument();
  });

  it('is not offered to those who may not', async () => {
    await openOutcomeForm(render, {
      permissions: {
        authorize: async () => ({ result: 'DENY' }),
      } as unknown as RenderOptions['permissions'],
    });
    expect(
      await screen.findByText('You may not declare outcomes here'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'See the outcomes' }),
    ).toHaveAttribute('href', '/accountability/outcomes');
  });
});
