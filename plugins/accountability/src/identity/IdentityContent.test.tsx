import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { IdentityDetail } from 'backstage-plugin-accountability-common';
import {
  anIdentityDetail,
  aResponseError,
  fakeAccountabilityApi,
} from '../testing';
import { inBothSystems } from '../testing/__testUtils__';
import { IdentityContent } from './IdentityContent';

const observed = (value: string | null) =>
  ({ value, observability: 'observed' } as const);
const NOT_REPORTED = { value: null, observability: 'not-reported' } as const;

describe.each(inBothSystems)('IdentityContent, %s', (_, render) => {
  const show = async (identity: IdentityDetail) => {
    const api = fakeAccountabilityApi({
      getIdentity: async () => identity,
      listRules: async () => [
        {
          id: 'key-age',
          subject: 'identity',
          title: 'Keys are renewed',
          description: 'Old keys leak.',
          severity: 'high',
          frameworks: ['NHI7:2025'],
          source: 'CIS AWS 7.0.0, 2.12',
          remedy: 'Renew it.',
          unknownWhen: 'No date is known.',
          parameters: { maxAgeDays: 90 },
          enabled: true,
        },
      ],
    });
    await render(<IdentityContent id={identity.id} />, { api });
    await screen.findByRole('heading', { level: 2 });
  };

  it('heads with what it is and the hole where an owner should be', async () => {
    await show(
      anIdentityDetail({
        displayName: 'ci-deployer',
        owner: {
          state: 'ownerless',
          reason: 'owner-left',
          ref: 'user:default/sam',
        },
        actions: [
          { action: 'release', allowed: false, why: 'Only its owner may.' },
          { action: 'claim', allowed: true, owners: ['user:default/dana'] },
        ],
      }),
    );
    expect(screen.getByText('Nobody (was sam)')).toBeInTheDocument();
    expect(screen.getByText('The owner has left')).toBeInTheDocument();
    const [first, second] = within(
      screen.getByRole('group', { name: 'Decisions about the owner' }),
    ).getAllByRole('button');
    expect(first).toHaveTextContent('Claim');
    expect(second).toHaveAccessibleDescription('Release: Only its owner may.');
    await userEvent.click(first);
    expect(
      await screen.findByRole('heading', { name: 'Claim ci-deployer' }),
    ).toBeInTheDocument();
  });

  it('tells the life of each credential in words beside its bar', async () => {
    await show(
      anIdentityDetail({
        record: {
          credentials: [
            {
              uid: 'key-1',
              type: 'access-key',
              status: 'active',
              createdAt: observed('2025-11-23T12:00:00Z'),
              rotatedAt: NOT_REPORTED,
              expiresAt: observed('2026-12-05T12:00:00Z'),
              lastUsedAt: {
                value: null,
                observability: 'out-of-window',
                windowDays: 400,
              },
            },
            {
              uid: 'key-2',
              type: 'password',
              status: 'unknown',
              createdAt: NOT_REPORTED,
              rotatedAt: NOT_REPORTED,
              expiresAt: observed(null),
              lastUsedAt: observed(null),
            },
          ],
        },
      }),
    );
    const row = (name: RegExp) => screen.getByRole('row', { name });
    expect(row(/key-1/)).toHaveTextContent('in 12 days · 5 Dec 2026');
    expect(row(/key-1/)).toHaveTextContent('not seen in the last 400 days');
    expect(row(/key-2/)).toHaveTextContent('never expires');
    expect(row(/key-2/)).toHaveTextContent(
      'Created not reported by this source',
    );
  });

  it('does not read silence about credentials as having none', async () => {
    await show(anIdentityDetail({ record: { credentialsReported: false } }));
    expect(
      screen.getByText(
        'Its sources do not list credentials, so there may be some.',
      ),
    ).toBeInTheDocument();
  });

  it('shows what is wrong first and where its threshold comes from', async () => {
    await show(
      anIdentityDetail({
        verdicts: [
          {
            ruleId: 'shared',
            title: 'Used by one',
            severity: 'low',
            verdict: { is: 'pass' },
            remedy: '',
          },
          {
            ruleId: 'used',
            title: 'In use',
            severity: 'low',
            verdict: { is: 'unknown', missing: ['when it was last used'] },
            remedy: '',
          },
          {
            ruleId: 'key-age',
            title: 'Keys are renewed',
            severity: 'high',
            verdict: { is: 'fail', because: 'A key is 880 days old.' },
            remedy: 'Renew it.',
            firstSeenAt: '2026-11-20T12:00:00Z',
          },
        ],
      }),
    );
    const section = within(
      screen.getByRole('region', { name: 'What the rules say' }),
    );
    const [worst, unknown] = section.getAllByRole('listitem');
    expect(worst).toHaveTextContent('A key is 880 days old.');
    expect(worst).toHaveTextContent('3 days ago · 20 Nov 2026');
    expect(unknown).toHaveTextContent('when it was last used');
    expect(
      section.getByText('1 rule that passes or does not apply'),
    ).toBeInTheDocument();

    await userEvent.click(
      section.getByRole('button', { name: 'Why? Keys are renewed' }),
    );
    expect(await section.findByText('CIS AWS 7.0.0, 2.12')).toBeInTheDocument();
    expect(section.getByText('maxAgeDays: 90')).toBeInTheDocument();
  });

  it('shows who uses it and what it reaches', async () => {
    await show(
      anIdentityDetail({
        links: [
          {
            entityRef: 'component:default/checkout',
            signal: 'annotation',
            detail: 'names it',
          },
        ],
        edges: [
          {
            type: 'impersonates',
            direction: 'out',
            target: 'aws:main/role/admin',
            identityId: '9',
          },
          { type: 'from-the-future', direction: 'in', target: 'somebody' },
        ],
        record: { consumers: [{ kind: 'ci-job', name: 'deploy' }] },
      }),
    );
    const section = within(screen.getByRole('region', { name: /Who uses it/ }));
    expect(section.getByRole('link', { name: /checkout/ })).toHaveAttribute(
      'href',
      '/catalog/default/component/checkout',
    );
    expect(section.getByText('deploy')).toBeInTheDocument();
    expect(
      section.getByRole('link', { name: 'aws:main/role/admin' }),
    ).toHaveAttribute('href', '/accountability/inventory/9');
    expect(section.getByText('from-the-future')).toBeInTheDocument();
  });

  it('confirms the surest candidate with a claim', async () => {
    await show(
      anIdentityDetail({
        owner: { state: 'ownerless', reason: 'only-inferred' },
        candidates: [
          {
            signal: 'creator',
            text: 'sam',
            ref: 'user:default/sam',
            standing: 'user-left',
            field: 'creator',
            confidence: 0.4,
          },
          {
            signal: 'namespace',
            text: 'payments',
            ref: 'group:default/payments',
            standing: 'active',
            field: 'namespace payments',
            confidence: 0.6,
          },
        ],
        actions: [
          {
            action: 'claim',
            allowed: true,
            owners: ['user:default/dana', 'group:default/payments'],
          },
        ],
      }),
    );
    const section = within(
      screen.getByRole('region', { name: 'Who could own it' }),
    );
    const [, surest, other] = section.getAllByRole('row');
    expect(surest).toHaveTextContent('60 %');
    expect(within(other).queryByRole('button')).not.toBeInTheDocument();
    await userEvent.click(
      within(surest).getByRole('button', { name: 'Confirm payments' }),
    );
    expect(
      await screen.findByRole('radio', { name: /payments/ }),
    ).toBeChecked();
  });

  it('tells what happened and by whom', async () => {
    await show(
      anIdentityDetail({
        history: [
          {
            at: '2026-11-22T12:00:00Z',
            what: 'Claimed',
            by: 'user:default/dana',
            detail: 'We run it.',
          },
          {
            at: '2026-11-21T12:00:00Z',
            ...{ what: 'exception ended: Keys', exception: '12' },
          },
        ],
      }),
    );
    const entry = within(screen.getByRole('region', { name: 'History' }));
    expect(
      entry.getByRole('link', { name: 'exception ended: Keys' }),
    ).toHaveAttribute('href', '/accountability/exceptions/12');
    expect(entry.getAllByRole('listitem')[0]).toHaveTextContent(
      'ClaimedWe run it.yesterday · 22 Nov 2026',
    );
    expect(entry.getByRole('link', { name: /dana/ })).toBeInTheDocument();
  });

  const answers = async (status: number, message?: string) => {
    const failure = await aResponseError(status, message);
    await render(<IdentityContent id="7" />, {
      api: fakeAccountabilityApi({
        getIdentity: () => Promise.reject(failure),
      }),
    });
  };

  it('says that something went wrong', async () => {
    await answers(503);
    expect(
      await screen.findByText('Could not load this identity'),
    ).toBeInTheDocument();
  });

  it.each([
    [404, 'There is no identity with id 7', /or it is not yours to see/],
    [
      403,
      'Reading identities needs the permission accountability.identity.read',
      'You may not see this identity',
    ],
  ])('names the permission after a %i', async (status, message, words) => {
    await answers(status, message);
    expect(await screen.findByText(words)).toBeInTheDocument();
    expect(
      screen.getByText(/needs the permission accountability\.identity\.read\./),
    ).toHaveTextContent('Ask those who run this portal for it.');
  });
});
