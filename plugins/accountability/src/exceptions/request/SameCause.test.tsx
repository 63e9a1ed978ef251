import { mockApis } from '@backstage/test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AtPath } from '../../inventory/__testUtils__';
import {
  anExceptionDetail,
  anExceptionPreview,
  anExceptionSubject,
  fakeAccountabilityApi,
} from '../../testing';
import { inOneSystem } from '../../testing/__testUtils__';
import { RequestContent } from './RequestContent';

const BECAUSE = 'Bob is named as its owner, but has left.';
const TITLES: Record<string, string> = {
  'owner-left': 'Its owner is still here',
  'accountable-owner': 'Somebody answers for it',
};

describe.each(inOneSystem)('what fails for the same cause, %s', (_, render) => {
  const show = async () => {
    const api = fakeAccountabilityApi({
      previewException: async ({ rules }) =>
        anExceptionPreview({
          findings: rules.map(ruleId =>
            anExceptionSubject({
              ...{ ruleId, ruleTitle: TITLES[ruleId], because: BECAUSE },
            }),
          ),
          sameCause: Object.keys(TITLES)
            .filter(ruleId => !rules.includes(ruleId))
            .map(ruleId => ({
              ...{ ruleId, ruleTitle: TITLES[ruleId], because: BECAUSE },
              severity: 'high',
            })),
        }),
      createException: async () => anExceptionDetail(),
    });
    await render(
      <AtPath path="/exceptions/new?rule=owner-left&identity=1">
        <RequestContent />
      </AtPath>,
      { api, storage: mockApis.storage() },
    );
    return api;
  };
  const also = () =>
    screen.findByRole('checkbox', {
      name: 'Also about: Somebody answers for it',
    });

  it('is asked about as well, which is said, until somebody leaves it out', async () => {
    const api = await show();
    const rules = () =>
      (api.callsOf('previewException').at(-1)?.[0] as { rules: string[] })
        .rules;
    await waitFor(async () => expect(await also()).toBeChecked());
    expect(
      screen.getByText(/^It says the same: “Bob is named/),
    ).toHaveAttribute('id', (await also()).getAttribute('aria-describedby'));
    expect(rules()).toEqual(['owner-left', 'accountable-owner']);

    await userEvent.click(await also());
    await waitFor(() => expect(rules()).toEqual(['owner-left']));
    // It is offered still, and not put back by itself.
    expect(await also()).not.toBeChecked();
    await userEvent.click(await also());
    await waitFor(async () => expect(await also()).toBeChecked());

    await userEvent.type(
      screen.getByRole('textbox', { name: /^Why the rule/ }),
      'The team is being split',
    );
    for (const [name, option] of [
      [/^How likely/, '2, unlikely'],
      [/^How bad/, '2, small harm'],
    ] as const) {
      await userEvent.click(screen.getByRole('button', { name }));
      await userEvent.click(screen.getByRole('option', { name: option }));
    }
    await userEvent.click(
      screen.getByRole('button', { name: 'Save as draft' }),
    );
    await waitFor(() => expect(api.callsOf('createException')).toHaveLength(1));
    const [{ terms }] = api.callsOf('createException')[0] as [
      { terms: { rules: string[] } },
    ];
    expect(terms.rules).toEqual(['owner-left', 'accountable-owner']);
    expect(terms).not.toHaveProperty('added');
  });
});
