import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anOutcomeSummary, fakeAccountabilityApi } from '../testing';
import { inOneSystem } from '../testing/__testUtils__';
import {
  address,
  aDefinition,
  atPath,
  choose,
  declaredBy,
  fillIn,
  find,
  goTo,
  people,
} from './__testUtils__';
import { DeclareControlContent } from './DeclareControlContent';

jest.setTimeout(90_000);

const NEW = '/accountability/outcomes/controls/new';
const HALVE = 'outcome:default/halve';

describe.each(inOneSystem)('declaring a control, %s', (_, render) => {
  it('goes from an intent to who does what, and what proves it', async () => {
    const api = fakeAccountabilityApi({
      listOutcomes: async () => ({
        items: [
          anOutcomeSummary({ ref: HALVE, title: 'Halve it' }),
          anOutcomeSummary({ ref: 'outcome:default/rest', title: 'The rest' }),
        ],
        totalCount: 2,
        mayDeclare: true,
      }),
      checkDefinition: async () => ({ problems: [], yaml: 'kind: Control\n' }),
      declareDefinition: async draft =>
        aDefinition({
          kind: 'Control',
          ref: `control:default/${draft.name}`,
          title: draft.title,
        }),
    });
    await render(atPath(`${NEW}?outcome=${HALVE}`, <DeclareControlContent />), {
      api,
      catalog: people,
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Begin' }));
    expect(await screen.findByText('Halve it')).toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: /^Next/ }));
    expect(screen.getByRole('textbox', { name: /Title/ })).toHaveFocus();
    fillIn(/Title/, 'Keys are renewed');
    fillIn(/What it shall achieve/, 'No key is older than 90 days.');
    await choose(/Domain/, 'Identity');

    await goTo('Who does what');
    expect(screen.getByRole('status')).toHaveTextContent(
      'Nobody is named yet for: Revoke, Rotate, Offboard, Approve exceptions, Produce evidence',
    );
    await find('Owner', 'platform', /platform/);
    await userEvent.click(screen.getByRole('button', { name: 'Add a duty' }));
    await choose(/^Duty/, 'Rotate');
    await find('Who does it', 'sam', /sam/);
    expect(screen.getByRole('status')).not.toHaveTextContent('Rotate');

    await goTo('What proves it');
    await userEvent.click(screen.getByRole('button', { name: 'Add evidence' }));
    await choose(/Kind of evidence/, 'Rotation record');
    fillIn('Not older than', '30');

    await goTo('Check and declare');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Declare and put in force' }),
    );
    await waitFor(() =>
      expect(address()).toBe(
        '/accountability/outcomes/controls/default/keys-are-renewed',
      ),
    );
    expect(declaredBy(api)).toEqual([
      {
        kind: 'Control',
        namespace: 'default',
        name: 'keys-are-renewed',
        title: 'Keys are renewed',
        description: undefined,
        spec: {
          lifecycle: 'active',
          intent: 'No key is older than 90 days.',
          domain: 'identity',
          owner: 'group:default/platform',
          outcomes: [HALVE],
          duties: [{ duty: 'rotate', holder: 'user:default/sam.lee' }],
          evidence: [{ kind: 'rotation-record', maxAge: { days: 30 } }],
        },
      },
    ]);
  });
});
