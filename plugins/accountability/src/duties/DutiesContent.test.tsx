import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  dutySchema,
  type AccountabilityApi,
  type DutyCell,
  type DutyMatrix,
} from 'backstage-plugin-accountability-common';
import { aResponseError, fakeAccountabilityApi } from '../testing';
import { inBothSystems } from '../testing/__testUtils__';
import { DutiesContent } from './DutiesContent';

const control = { ref: 'control:default/offboarding', title: 'Offboarding' };
const holder = (
  name: string,
  standing: DutyCell['holders'][number]['party']['standing'] = 'active',
): DutyCell['holders'][number] => ({
  party: { ref: `user:default/${name}`, title: name, standing },
  controls: [control],
});

function aRow(name: string, cells: Partial<DutyCell>[]): DutyMatrix['rows'][0] {
  return {
    system: { ref: `system:default/${name}`, title: name },
    cells: dutySchema.options.map((duty, index) => ({
      ...{ duty, state: 'held', holders: [holder('Kim')] },
      ...cells[index],
    })),
  };
}

const matrix: DutyMatrix = {
  duties: [...dutySchema.options],
  rows: [
    aRow('shop', [
      { state: 'hole', holders: [] },
      { state: 'hole', holders: [holder('Dana', 'user-left')] },
      { state: 'overlap', holders: [holder('Kim'), holder('Lee')] },
      { state: 'unknown', holders: [holder('Ivo')] },
    ]),
    aRow('bare', [{ state: 'held', holders: [holder('Kim')] }]),
  ],
  truncated: false,
};

describe.each(inBothSystems)('DutiesContent, %s', (_, render) => {
  const show = (answers: Partial<AccountabilityApi> = {}, outcome?: string) => {
    const api = fakeAccountabilityApi({
      getDuties: async () => matrix,
      ...answers,
    });
    return render(<DutiesContent outcome={outcome} />, { api }).then(() => api);
  };

  it('says with numbers how many holes and overlaps there are', async () => {
    await show();
    expect(
      await screen.findByRole('heading', {
        name: '2 duties that nobody has and 1 that several have in 2 systems. Of 1 nobody can tell yet.',
      }),
    ).toBeInTheDocument();
  });

  it('is a table by duty and system, in which holes stand out by word', async () => {
    await show();
    const table = await screen.findByRole('table', { name: /Who has which/ });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(header => header.textContent),
    ).toEqual([
      ...['System', 'Revoke', 'Rotate', 'Offboard', 'Approve exceptions'],
      'Produce evidence',
    ]);
    const row = within(table).getByRole('row', { name: /shop/ });
    const cells = within(row).getAllByRole('cell');
    expect(cells[0]).toHaveTextContent('Nobody');
    expect(cells[1]).toHaveTextContent('Dana: Has left');
    expect(cells[2]).toHaveTextContent('Several');
    expect(cells[2]).toHaveTextContent('Lee');
    expect(cells[3]).toHaveTextContent('Cannot be told');
    expect(cells[4]).toHaveTextContent(/^.*Kim$/);
    expect(
      screen.getByRole('region', { name: /Duties by system/ }),
    ).toContainElement(screen.getByRole('table'));
  });

  it('leads from a hole to the control that can fill it, by keyboard', async () => {
    await show();
    const give = await screen.findByRole('link', {
      name: 'Give it to somebody: "Revoke" for shop, in Offboarding',
    });
    expect(give).toHaveAttribute(
      'href',
      '/accountability/outcomes/controls/default/offboarding',
    );
    give.focus();
    await userEvent.tab();
    expect(
      screen.getByRole('link', {
        name: 'Give it to somebody: "Rotate" for shop, in Offboarding',
      }),
    ).toHaveFocus();
  });

  it('leads to a new control where none carries anything', async () => {
    const bare = aRow('bare', []);
    const cells = bare.cells.map(
      (cell): DutyCell => ({ ...cell, state: 'hole', holders: [] }),
    );
    await show({
      getDuties: async () => ({
        ...{ ...matrix, truncated: true },
        rows: [{ ...bare, cells }],
      }),
    });
    expect(
      await screen.findByRole('link', {
        name: 'Give it to somebody: declare a control with "Revoke" for bare',
      }),
    ).toHaveAttribute('href', '/accountability/outcomes/controls/new');
    expect(screen.getByText(/There are more systems/)).toBeInTheDocument();
  });

  it('asks for one outcome alone when told', async () => {
    const api = await show({}, 'outcome:default/a');
    await screen.findByRole('table');
    expect(api.callsOf('getDuties')[0][0]).toEqual({
      outcome: 'outcome:default/a',
    });
  });

  it('says what it means that nothing is there', async () => {
    await show({ getDuties: async () => ({ ...matrix, rows: [] }) });
    expect(
      await screen.findByText(/No outcome in force governs a system/),
    ).toBeInTheDocument();
  });

  it('says that every duty is held', async () => {
    await show({
      getDuties: async () => ({ ...matrix, rows: [aRow('bare', [])] }),
    });
    expect(
      await screen.findByRole('heading', {
        name: 'Every duty is held by somebody alone, in 1 system.',
      }),
    ).toBeInTheDocument();
  });

  it('says what failed, and tries again when asked', async () => {
    const away = await aResponseError(503, 'the database is away');
    const answers = [() => Promise.reject(away), async () => matrix];
    await show({ getDuties: () => answers.shift()!() });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'the database is away',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('table')).toBeInTheDocument();
  });
});
