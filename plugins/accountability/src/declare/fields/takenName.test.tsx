import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { OutcomeDetail } from 'backstage-plugin-accountability-common';
import { inBothSystems } from '../../testing/__testUtils__';
import {
  address,
  aDefinition,
  beginFrom,
  declaredBy,
  fillIn,
  goTo,
  NEW_OUTCOME,
  openOutcomeForm,
} from '../__testUtils__';

jest.setTimeout(90_000);

// The form knows nothing of the system around it.
const [[, render]] = inBothSystems;

describe('a name that is taken', () => {
  it('says at once that Git declares the name, leads there, and goes no further', async () => {
    const api = await openOutcomeForm(render, {
      answers: {
        checkDefinition: async ({ name }) => ({
          problems: [],
          yaml: 'kind: Outcome\n',
          declared: name === 'no-old-keys' ? { origin: 'git' } : undefined,
        }),
        getOutcome: async ref =>
          ({ ...aDefinition({ ref, title: 'Keys get old' }) } as OutcomeDetail),
      },
    });
    await beginFrom();
    const name = screen.getByRole('textbox', { name: /Technical name/ });
    fillIn(/Title/, 'No old keys');
    expect(
      await screen.findByRole('link', { name: 'Keys get old' }),
    ).toHaveAttribute('href', '/accountability/outcomes/default/no-old-keys');
    expect(name).toBeInvalid();
    expect(name).toHaveAccessibleDescription(
      'Git declares this name already. Choose another one, or change that one there. Keys get old',
    );
    await userEvent.click(screen.getByRole('button', { name: /^Next/ }));
    expect(name).toHaveFocus();
    expect(address()).toBe(`${NEW_OUTCOME}?step=what`);

    fillIn(/Technical name/, 'no-keys');
    expect(name).toBeValid();
    await waitFor(() =>
      expect(api.callsOf('checkDefinition').at(-1)).toMatchObject([
        { name: 'no-keys' },
        {},
      ]),
    );
    await userEvent.click(screen.getByRole('button', { name: /^Next/ }));
    expect(address()).toBe(`${NEW_OUTCOME}?step=measure`);
    expect(declaredBy(api)).toEqual([]);
  });

  it('leads nowhere where the one that bears the name may not be seen', async () => {
    await openOutcomeForm(render, {
      answers: {
        checkDefinition: async () => ({
          problems: [],
          yaml: 'kind: Outcome\n',
          declared: { origin: 'portal' },
        }),
        getOutcome: () => Promise.reject(new Error('There is no such outcome')),
      },
    });
    await beginFrom();
    const name = screen.getByRole('textbox', { name: /Technical name/ });
    await waitFor(() =>
      expect(name).toHaveAccessibleDescription(
        'This portal declares this name already. Choose another one, or change that one.',
      ),
    );
    await goTo('Check and declare');
    expect(
      await screen.findByText(
        '1 thing must be mended before it can be declared.',
      ),
    ).toBeVisible();
  });
});
