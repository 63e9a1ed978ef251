import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { inBothSystems } from '../../testing/__testUtils__';
import {
  address,
  beginFrom,
  choose,
  declaredBy,
  fillIn,
  fillInDay,
  find,
  goTo,
  NEW_OUTCOME,
  openOutcomeForm,
} from '../__testUtils__';

jest.setTimeout(90_000);

// The steps know nothing of the system around them; the whole form is tried in both.
const [[, render]] = inBothSystems;

describe('the steps of an outcome', () => {
  it('says at the field what is wrong, and goes there', async () => {
    await openOutcomeForm(render);
    await beginFrom();
    const statement = screen.getByRole('textbox', { name: /Statement/ });
    fillIn(/Statement/, '');
    expect(statement).not.toHaveAccessibleDescription('This is needed.');
    await userEvent.click(screen.getByRole('button', { name: /^Next/ }));

    expect(statement).toHaveFocus();
    expect(statement).toBeInvalid();
    expect(statement).toHaveAccessibleDescription('This is needed.');
    expect(screen.getByRole('alert')).toHaveTextContent(
      '1 field must be mended first.',
    );
    expect(address()).toBe(`${NEW_OUTCOME}?step=what`);
    await userEvent.type(statement, 'It holds.');
    expect(statement).toBeValid();
  });

  it('derives the name from the title until somebody writes one', async () => {
    await openOutcomeForm(render);
    await beginFrom();
    const name = screen.getByRole('textbox', { name: /Technical name/ });
    fillIn(/Title/, 'No old keys!');
    expect(name).toHaveValue('no-old-keys');
    fillIn(/Technical name/, 'keys');
    fillIn(/Title/, 'No keys at all');
    expect(name).toHaveValue('keys');
  });

  it('knows what the measures of the portal count, and doubts lines that cross', async () => {
    await openOutcomeForm(render);
    await beginFrom();
    await goTo('How it is measured');
    const measure = screen.getByRole('textbox', { name: /^Measure/ });
    await userEvent.clear(measure);
    await userEvent.type(measure, 'age');
    await userEvent.click(
      await screen.findByRole('option', { name: /Age of secrets/ }),
    );
    expect(screen.getByRole('textbox', { name: 'Unit' })).toHaveValue('days');
    expect(measure).toHaveAccessibleDescription(
      /How old the oldest secrets are/,
    );

    fillIn('Baseline', '100');
    fillIn('Target', '120');
    expect(screen.getByRole('status')).toHaveTextContent(
      'The target is worse than the baseline.',
    );
    fillIn('Target', 'ten');
    await userEvent.click(screen.getByRole('button', { name: /^Next/ }));
    expect(screen.getByRole('textbox', { name: 'Target' })).toHaveFocus();
    expect(
      screen.getByRole('textbox', { name: 'Target' }),
    ).toHaveAccessibleDescription('Write a number');
  });

  it('takes one person as executive, and anybody elsewhere', async () => {
    const api = await openOutcomeForm(render);
    await beginFrom(/Procurement answers too/);
    await goTo('Who answers');
    const executive = screen.getByRole('textbox', {
      name: /Person for Business result/,
    });
    expect(executive).toHaveAccessibleDescription(
      'Vacant until somebody sits here.',
    );
    await userEvent.type(executive, 'platform');
    expect(
      await screen.findByText('Nothing found for "platform".'),
    ).toBeInTheDocument();
    await userEvent.clear(executive);
    await find(/Person for Business result/, 'dana', /dana/i);
    await find(/Person for Business result/, 'sam', /sam/i);
    await find(/for Procurement/, 'platform', /platform/i);
    expect(screen.getByRole('checkbox', { name: /Co-owner/ })).toBeChecked();

    await goTo('Governance');
    await choose(/Exceptions while it is breached/, /executive approves every/);

    await goTo('Check and declare');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Save as draft' }),
    );
    await waitFor(() => expect(declaredBy(api)).toHaveLength(1));
    expect(declaredBy(api)[0].spec).toMatchObject({
      lifecycle: 'draft',
      whileBreached: { exceptions: 'executive-approves' },
      seats: {
        'business-result': [{ holder: 'user:default/sam.lee' }],
        procurement: [{ holder: 'group:default/platform', coOwner: true }],
      },
    });
  });

  it('plans who comes after the executive, from a day on', async () => {
    const api = await openOutcomeForm(render);
    await beginFrom();
    await goTo('Who answers');
    await find(/Person for Business result/, 'dana', /dana/i);
    await userEvent.click(
      screen.getByRole('button', { name: 'Plan who comes next' }),
    );
    await find(/Person for Business result/, 'sam', /sam/i);
    const [until] = screen.getAllByLabelText('Until');
    const from = screen.getAllByLabelText('From')[1];
    fireEvent.change(until, { target: { value: '2026-12-31' } });
    fireEvent.change(from, { target: { value: '2027-01-01' } });

    await goTo('Check and declare');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Save as draft' }),
    );
    await waitFor(() => expect(declaredBy(api)).toHaveLength(1));
    expect(declaredBy(api)[0].spec).toMatchObject({
      seats: {
        'business-result': [
          { holder: 'user:default/dana.fox', until: '2026-12-31' },
          { holder: 'user:default/sam.lee', from: '2027-01-01' },
        ],
      },
    });
  });

  it('warns of seats that can enforce nothing, until a right is verified', async () => {
    await openOutcomeForm(render);
    await beginFrom();
    await goTo('Who answers');
    await find(/Person for Business result/, 'dana', /dana/i);
    await goTo('What they may decide');
    expect(screen.getByRole('status')).toHaveTextContent(
      'Business result: Power not verified',
    );
    await choose(/Proven by/, 'Policy');
    await find('Verified by', 'sam', /sam/i);
    fillInDay('Verified on', '2026-11-01');
    expect(screen.getByRole('status')).toHaveTextContent(
      'Every seat has a verified right to enforce something.',
    );

    await userEvent.click(screen.getByRole('button', { name: 'Add a right' }));
    const seats = screen.getAllByRole('button', { name: /^Seat/ });
    expect(seats[1]).toHaveFocus();
    await userEvent.click(
      screen.getByRole('button', { name: 'Take away: Right 2' }),
    );
    expect(screen.getByRole('button', { name: 'Add a right' })).toHaveFocus();
  });

  it('says who hears of a breach, step by step', async () => {
    await openOutcomeForm(render);
    await beginFrom();
    await goTo('Governance');
    const steps = () =>
      screen
        .getAllByRole('textbox', { name: 'After' })
        .map(step => step.getAttribute('value'));
    expect(steps()).toEqual(['3', '7']);
    await userEvent.click(screen.getByRole('button', { name: 'Add a step' }));
    expect(steps()).toEqual(['3', '7', '']);
    await userEvent.click(
      screen.getByRole('button', { name: 'Take away: Step 1' }),
    );
    expect(steps()).toEqual(['7', '']);
  });

  it('writes the ids of frameworks officially', async () => {
    await openOutcomeForm(render);
    await beginFrom();
    await goTo('Governance');
    const ids = screen.getByRole('textbox', { name: 'Frameworks' });
    await userEvent.type(ids, 'NHI-01{Enter}nhi7, SOC 2 CC6.1');
    await userEvent.tab();
    for (const id of ['NHI1:2025', 'NHI7:2025', 'SOC 2 CC6.1']) {
      expect(screen.getByText(id)).toBeInTheDocument();
    }
  });

  it('governs what is chosen, or what an expert writes', async () => {
    const api = await openOutcomeForm(render);
    await beginFrom();
    await goTo('What it governs');
    expect(
      await screen.findByText(/It governs everything/),
    ).toBeInTheDocument();
    await find('Systems', 'shop', /shop/);
    await find('Add the systems of a domain', 'retail', /retail/);
    expect(
      await screen.findByText('2 systems of retail are in the list.'),
    ).toBeInTheDocument();

    await userEvent.click(screen.getByText(/For experts/));
    const yaml = await screen.findByRole('textbox', { name: /YAML/ });
    expect(yaml).toHaveValue(
      [
        'relations:',
        '  $contains:',
        '    type: partOf',
        '    targetRef:',
        '      $in:',
        '        - system:default/shop',
        '        - system:default/payments',
        '',
      ].join('\n'),
    );

    fillIn(/YAML/, 'spec.owner: platform');
    expect(screen.getByText(/It is written by hand/)).toBeInTheDocument();
    fillIn(/YAML/, 'status.items: x');
    await userEvent.click(screen.getByRole('button', { name: /^Next/ }));
    expect(screen.getByRole('textbox', { name: /YAML/ })).toHaveFocus();
    expect(
      screen.getByRole('textbox', { name: /YAML/ }),
    ).toHaveAccessibleDescription(/Nothing is governed by this field/);

    fillIn(/YAML/, 'spec.owner: platform');
    await goTo('Check and declare');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Save as draft' }),
    );
    await waitFor(() => expect(declaredBy(api)).toHaveLength(1));
    expect(declaredBy(api)[0].spec.scope).toEqual({ 'spec.owner': 'platform' });
  });

  it('says what is missing to put it in force, and leads there', async () => {
    await openOutcomeForm(render, {
      answers: {
        checkDefinition: async () => ({
          problems: [
            {
              path: 'spec.seats.mission',
              message: 'user:default/kim has left',
              blocks: 'activating',
            },
          ],
          yaml: '',
        }),
      },
    });
    await beginFrom();
    await goTo('Check and declare');
    expect(
      await screen.findByText('User:default/kim has left'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        'It can be saved as a draft. 4 things are missing to put it in force.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Declare and put in force' }),
    ).toBeDisabled();
    expect(
      screen.getByText(
        'It cannot be put in force yet: 4 things above are missing.',
      ),
    ).toBeInTheDocument();

    const target = screen
      .getAllByRole('listitem')
      .find(item => item.textContent?.includes('needs a target date'))!;
    await userEvent.click(
      within(target).getByRole('button', {
        name: 'Go to “How it is measured”',
      }),
    );
    expect(screen.getByLabelText('Target date')).toHaveFocus();
  });
});
