import { screen } from '@testing-library/react';
import { inBothSystems } from '../../testing/__testUtils__';
import { beginFrom, find, goTo, openOutcomeForm } from '../__testUtils__';

jest.setTimeout(90_000);

// The steps know nothing of the system around them.
const [[, render]] = inBothSystems;

describe('seats that are vacant', () => {
  it('are those of which the page of the outcome will say so', async () => {
    await openOutcomeForm(render);
    await beginFrom(/Procurement answers too/);
    await goTo('Who answers');
    expect(
      screen.getByRole('textbox', { name: /for Identity/ }),
    ).toHaveAccessibleDescription(
      'Usual in this model, unless its controls say who owns them.',
    );
    await find(/Person for Business result/, 'dana', /dana/i);
    await find(/for Procurement/, 'platform', /platform/i);

    await goTo('Check and declare');
    expect(
      await screen.findByText(
        '6 seats will be vacant: Control system, Exceptions, Mission, Security, Legal, Finance',
      ),
    ).toBeInTheDocument();
  });
});
