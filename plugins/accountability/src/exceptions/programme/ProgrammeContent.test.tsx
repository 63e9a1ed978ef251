import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { AccountabilityApi } from 'backstage-plugin-accountability-common';
import { AtPath } from '../../inventory/__testUtils__';
import { anExceptionProgramme, fakeAccountabilityApi } from '../../testing';
import { inBothSystems } from '../../testing/__testUtils__';
import { ExceptionsContent } from '../list/ExceptionsContent';

describe.each(inBothSystems)('The programme of exceptions, %s', (_, render) => {
  const show = async (
    path: string,
    getExceptionProgramme: AccountabilityApi['getExceptionProgramme'],
  ) => {
    const api = fakeAccountabilityApi({ getExceptionProgramme });
    await render(
      <AtPath path={path}>
        <ExceptionsContent />
      </AtPath>,
      { api },
    );
    return api;
  };
  const hrefs = (element: HTMLElement) =>
    within(element)
      .getAllByRole('link')
      .map(link => link.getAttribute('href')!.split('?')[1]);

  it('says in one sentence what it costs and brings', async () => {
    await show('/exceptions?view=programme', async () =>
      anExceptionProgramme(),
    );
    expect(
      await screen.findByRole('heading', {
        name: '12 requests wait, the oldest for 9 days; half are decided within 3 days; 41 exceptions are active and 6 end within 30 days; 4 have been excepted again and again.',
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Programme', current: 'page' }),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Numbers are of what you may see.'),
    ).toBeInTheDocument();
  });

  it('opens the list behind each number', async () => {
    await show('/exceptions?view=programme', async () =>
      anExceptionProgramme({ whole: true }),
    );
    const waiting = await screen.findByRole('region', {
      name: 'Waiting for a decision',
    });
    expect(hrefs(waiting)).toEqual([
      'view=register&only=waiting',
      'view=register&check=EXC-06',
      'view=register&only=waiting&from=2026-11-20T12%3A00%3A00.000Z',
      'view=register&only=waiting&from=2026-11-16T12%3A00%3A00.000Z&until=2026-11-20T12%3A00%3A00.000Z',
      'view=register&only=waiting&from=2026-11-09T12%3A00%3A00.000Z&until=2026-11-16T12%3A00%3A00.000Z',
    ]);
    expect(waiting).toHaveTextContent(
      /Up to 3 days6.*3 to 7 days4.*7 to 14 days2.*14 to 30 days0.*More than 30 days0/,
    );
    const decided = screen.getByRole('region', { name: 'Time to decide' });
    expect(decided).toHaveTextContent(/3 days.*nine of ten within 8 days\./);
    expect(hrefs(decided)[3]).toMatch(
      /^view=register&only=changes-asked&from=/,
    );
    const active = screen.getByRole('region', { name: 'Active' });
    expect(hrefs(active).slice(0, 2)).toEqual([
      'view=register&only=in-effect',
      'view=register&only=in-effect&severity=critical',
    ]);
    const owners = screen.getByRole('region', {
      name: 'Who sees to what is active',
    });
    const [, sam] = within(owners).getAllByRole('row');
    expect(sam).toHaveTextContent('Sam Lee1103–14');
    expect(hrefs(sam)).toContain(
      'view=register&only=in-effect&severity=high&owner=user%3Adefault%2Fsam.lee',
    );
    expect(owners).toHaveTextContent('18 more of others');
    const rules = screen.getByRole('region', {
      name: 'What the rules say of open exceptions',
    });
    const [worst] = within(rules).getAllByRole('listitem');
    expect(worst).toHaveTextContent(/EXC-08.*5 fail.*1 unknown.*35 pass/);
    const disguise = screen.getByRole('region', {
      name: 'Permanent in disguise',
    });
    expect(disguise).toHaveTextContent(
      /The gateway cannot rotate.*Sam Lee.*expired 3 times before/,
    );
    expect(screen.getByText(/of the whole organisation/)).toBeInTheDocument();
  });

  it('stays with one outcome, and lets it go', async () => {
    const api = await show(
      '/exceptions?view=programme&outcome=outcome:default/a',
      async () => anExceptionProgramme(),
    );
    const ending = await screen.findByRole('region', { name: 'Ending soon' });
    expect(hrefs(ending)[0]).toMatch(/&outcome=outcome%3Adefault%2Fa$/);
    await userEvent.click(
      screen.getByRole('button', { name: 'Only of the outcome a' }),
    );
    await screen.findByRole('region', { name: 'Ending soon' });
    expect(
      api.callsOf('getExceptionProgramme').map(([query]) => query),
    ).toEqual([{ outcome: 'outcome:default/a' }, {}]);
  });

  it('says what to do where there is nothing', async () => {
    const nothing = anExceptionProgramme();
    await show('/exceptions?view=programme', async () => ({
      ...nothing,
      waiting: { count: 0, overdue: 0, ages: [] },
      decisions: { ...nothing.decisions, decided: 0, median: undefined },
      active: { ...nothing.active, count: 0, ending: [] },
      permanent: { count: 0, items: [] },
      weeks: [],
    }));
    expect(
      await screen.findByRole('heading', {
        name: 'No request waits; no exception is active.',
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Nobody has asked for an exception that you may see.'),
    ).toBeInTheDocument();
  });

  it('says what failed, and tries again', async () => {
    let broken = true;
    await show('/exceptions?view=programme', async () => {
      if (broken) throw new Error('The line is down');
      return anExceptionProgramme();
    });
    expect(await screen.findByText(/The line is down/)).toBeInTheDocument();
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: /again/i }));
    expect(
      await screen.findByRole('region', { name: 'Active' }),
    ).toBeInTheDocument();
  });
});
