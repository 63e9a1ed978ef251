import { screen } from '@testing-library/react';
import type { ControlSummary } from 'backstage-plugin-accountability-common';
import { anOutcomeDetail, fakeAccountabilityApi } from '../../testing';
import { inBothSystems } from '../../testing/__testUtils__';
import { ControlsTier } from './ControlsTier';

const control: ControlSummary = {
  ...anOutcomeDetail(),
  kind: 'Control',
  ref: 'control:default/rotate',
  name: 'rotate',
  title: 'Keys are renewed',
  intent: 'No key is old.',
  domain: 'identity',
  outcomes: [],
  duties: [],
  evidence: [],
  frameworks: [],
};

describe.each(inBothSystems)('ControlsTier, %s', (_, render) => {
  const show = async (controls: ControlSummary[] = []) => {
    await render(
      <ControlsTier outcome="outcome:default/a" controls={controls} />,
      {
        api: fakeAccountabilityApi(),
      },
    );
    await screen.findByRole('heading', { name: 'Controls that carry it out' });
  };

  it('shows the controls with their owners, and where nobody owns one', async () => {
    await show([
      {
        ...control,
        owner: {
          ref: 'group:default/identity',
          title: 'Identity platform',
          standing: 'group-empty',
        },
      },
      { ...control, ref: 'control:default/b', title: 'Leavers hand over' },
    ]);
    expect(
      screen.getByRole('link', { name: 'Keys are renewed' }),
    ).toHaveAttribute(
      'href',
      '/accountability/outcomes/controls/default/rotate',
    );
    expect(
      screen.getByText('A group without active people'),
    ).toBeInTheDocument();
    expect(screen.getByText('Nobody owns it')).toBeInTheDocument();
  });

  it('says that no control carries it out, and how to declare one', async () => {
    await show();
    expect(
      screen.getByRole('link', { name: 'Declare a control' }),
    ).toHaveAttribute(
      'href',
      '/accountability/outcomes/controls/new?outcome=outcome%3Adefault%2Fa',
    );
  });
});
